import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Clock } from '../push/clock.ts';
import type { Pace } from '../push/pace.ts';
import { isWaiting, type PushProgress } from '../push/pushProgress.ts';
import { texts } from '../texts/texts.ts';
import { usePace } from './usePace.ts';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many rows have landed, how fast, and how long the rest takes. */
export function PushCounts({
  landed,
  rows,
  batches,
  push,
  clock,
}: {
  landed: number;
  rows: number;
  /** Said of a push of one table only. */
  batches?: { readonly done: number; readonly of: number };
  /** The push under way; undefined: none has begun. */
  push: PushProgress | undefined;
  clock: Clock;
}) {
  const styles = useStyles();
  const pace = usePace(landed, rows, !push || isWaiting(push), clock);
  return (
    <>
      <Caption1 className={styles.counts}>
        <span>{texts().progress.rows(landed, rows)}</span>
        {batches && batches.of > 1 && <span>{texts().progress.batches(batches.done, batches.of)}</span>}
      </Caption1>
      {pace && <Caption1 className={styles.counts}>{paceText(pace)}</Caption1>}
    </>
  );
}

/** Not announced: it changes too often to be listened to. */
function paceText({ rowsPerSecond, secondsLeft }: Pace): string {
  const minutes = Math.round(secondsLeft / 60);
  const left = minutes < 1 ? texts().progress.underAMinuteLeft : texts().progress.minutesLeft(minutes);
  return `${texts().progress.rowsPerSecond(Math.round(rowsPerSecond))} · ${left}`;
}
