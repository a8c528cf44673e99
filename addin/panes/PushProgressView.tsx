import { ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Clock } from '../push/clock.ts';
import { texts } from '../texts/texts.ts';
import { CancelButton } from './CancelButton.tsx';
import type { PushControl } from './pushControl.ts';
import { PushCounts } from './PushCounts.tsx';
import { StepView } from './StepView.tsx';
import { WaitNote } from './WaitNote.tsx';

/** A push under way; without progress its dataset is being created. */
export function PushProgressView({
  where,
  push: { progress, cancel, stopWaiting, hurry },
  clock,
}: {
  /** Workspace, dataset and table, as the person knows them. */
  where: string;
  push: Pick<PushControl, 'progress' | 'cancel' | 'stopWaiting' | 'hurry'>;
  clock: Clock;
}) {
  const [cancelled, setCancelled] = useState(false);
  const sending = progress?.phase === 'sending' || progress?.phase === 'cancelling';
  const phase = progress ? texts().progress.phase[progress.phase] : texts().progress.creating;
  const closing = cancelled || progress?.phase === 'cancelling';
  return (
    <StepView title={texts().progress.title(where)}>
      <div role="status">{closing ? texts().progress.stopping : phase}</div>
      <ProgressBar
        thickness="large"
        aria-label={texts().progress.rowsSent}
        {...(sending ? { value: progress.rowsLanded, max: progress.rows } : {})}
      />
      {progress && (
        <PushCounts
          landed={progress.rowsLanded}
          rows={progress.rows}
          batches={{ done: progress.batchesDone, of: progress.batches }}
          push={progress}
          clock={clock}
        />
      )}
      {progress?.wait && <WaitNote wait={progress.wait} phase={progress.phase} clock={clock} hurry={hurry} />}
      <div>
        <CancelButton
          phase={progress?.phase}
          closing={closing}
          cancel={() => {
            setCancelled(true);
            cancel();
          }}
          stopWaiting={stopWaiting}
        />
      </div>
    </StepView>
  );
}
