import type { Pace } from '../push/pace.ts';
import { texts } from '../texts/texts.ts';

/** Rows a second and the time left. Not announced: it changes too often to be listened to. */
export function PaceText({ pace: { rowsPerSecond, secondsLeft } }: { pace: Pace }) {
  const minutes = Math.round(secondsLeft / 60);
  const left = minutes < 1 ? texts().progress.underAMinuteLeft : texts().progress.minutesLeft(minutes);
  return (
    <span>
      {texts().progress.rowsPerSecond(Math.round(rowsPerSecond))} · {left}
    </span>
  );
}
