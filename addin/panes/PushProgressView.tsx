import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Clock } from '../push/clock.ts';
import { texts } from '../texts/texts.ts';
import { numberText } from '../texts/numberText.ts';
import { phaseText } from './progressText.ts';
import type { PushControl } from './pushControl.ts';
import { StepView } from './StepView.tsx';
import { WaitNote } from './WaitNote.tsx';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A push under way; without progress its dataset is being created. */
export function PushProgressView({
  where,
  push: { progress, cancel, hurry },
  clock,
}: {
  /** Workspace, dataset and table, as the person knows them. */
  where: string;
  push: Pick<PushControl, 'progress' | 'cancel' | 'hurry'>;
  clock: Clock;
}) {
  const styles = useStyles();
  const [cancelled, setCancelled] = useState(false);
  const sending = progress?.phase === 'sending' || progress?.phase === 'cancelling';
  const phase = progress ? phaseText[progress.phase] : 'Creating the dataset…';
  const closing = cancelled || progress?.phase === 'cancelling';
  return (
    <StepView title={`Pushing to ${where}`}>
      <div role="status">{closing ? 'Stopping. Rows that are on their way are waited for…' : phase}</div>
      <ProgressBar
        thickness="large"
        aria-label="Rows sent"
        {...(sending ? { value: progress.rowsLanded, max: progress.rows } : {})}
      />
      {progress && (
        <Caption1 className={styles.counts}>
          <span>
            {numberText(progress.rowsLanded)} of {texts().count.rows(progress.rows)}
          </span>
          {progress.batches > 1 && (
            <span>
              batch {numberText(progress.batchesDone)} of {numberText(progress.batches)}
            </span>
          )}
        </Caption1>
      )}
      {progress?.wait && <WaitNote wait={progress.wait} phase={progress.phase} clock={clock} hurry={hurry} />}
      <div>
        <Button
          disabledFocusable={closing || progress?.phase === 'verifying'}
          onClick={() => {
            setCancelled(true);
            cancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </StepView>
  );
}
