import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Clock } from '../push/clock.ts';
import type { PushProgress } from '../push/pushProgress.ts';
import { texts } from '../texts/texts.ts';
import { PaceText } from './PaceText.tsx';
import { usePace } from './usePace.ts';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many rows and batches of a push have landed, how fast, and how long the rest takes. */
export function PushCounts({ progress, clock }: { progress: PushProgress; clock: Clock }) {
  const styles = useStyles();
  const { rowsLanded, rows, batchesDone, batches } = progress;
  const isWaiting = progress.phase !== 'sending' || progress.wait !== undefined;
  const pace = usePace(rowsLanded, rows, isWaiting, clock);
  return (
    <>
      <Caption1 className={styles.counts}>
        <span>{texts().progress.rows(rowsLanded, rows)}</span>
        {batches > 1 && <span>{texts().progress.batches(batchesDone, batches)}</span>}
      </Caption1>
      {pace && (
        <Caption1 className={styles.counts}>
          <PaceText pace={pace} />
        </Caption1>
      )}
    </>
  );
}
