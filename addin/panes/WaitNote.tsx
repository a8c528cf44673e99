import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Clock } from '../push/clock.ts';
import type { PushProgress } from '../push/pushProgress.ts';
import { waitText } from './progressText.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

/** Why the push waits, and the countdown. Only the reason is announced, not each second. */
export function WaitNote({ wait, clock }: { wait: NonNullable<PushProgress['wait']>; clock: Clock }) {
  const left = useSecondsLeft(wait.until, clock);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <span role="status">{waitText[wait.why]}</span>
        <span role="timer">{left > 0 ? ` in ${durationText(left)}.` : '…'}</span>
      </MessageBarBody>
    </MessageBar>
  );
}

function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
