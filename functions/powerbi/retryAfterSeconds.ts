import { readError } from './readError.ts';
import type { Answer } from './sendOnce.ts';

/** Seconds that Power BI asks to wait: its `Retry-After` (seconds or a date), or the number in its text. */
export function retryAfterSeconds(answer: Answer, now: () => number = Date.now): number | undefined {
  if (answer.retryAfter !== undefined) {
    const seconds = Number(answer.retryAfter);
    if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
    const until = Date.parse(answer.retryAfter);
    if (!Number.isNaN(until)) return Math.max(0, Math.ceil((until - now()) / 1000));
  }
  const said = /retry in (\d+) seconds/i.exec(readError(answer.text).message ?? '')?.[1];
  return said === undefined ? undefined : Number(said);
}
