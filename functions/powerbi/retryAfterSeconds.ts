import { readError } from './readError.ts';
import type { Answer } from './sendOnce.ts';

/** Seconds that Power BI asks to wait: its `Retry-After` (seconds or a date), or the number in its text. */
export function retryAfterSeconds(answer: Refusal, now: () => number = Date.now): number | undefined {
  const header = answer.retryAfter?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(header)) return Math.ceil(Number(header));
  const until = Date.parse(header);
  if (!Number.isNaN(until)) return Math.max(0, Math.ceil((until - now()) / 1000));
  const said = /retry in (\d+) seconds?/i.exec(readError(answer).message ?? '')?.[1];
  return said === undefined ? undefined : Number(said);
}

/** The part of an answer that this reads. */
type Refusal = Pick<Answer, 'text' | 'statusText' | 'headers' | 'retryAfter'>;
