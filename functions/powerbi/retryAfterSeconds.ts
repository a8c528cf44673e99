import { secondsFromRetryAfter } from '../auth/secondsFromRetryAfter.ts';
import { readError } from './readError.ts';
import type { Answer } from './sendOnce.ts';

/** Seconds that Power BI asks to wait: its `Retry-After` (seconds or a date), or the number in its text. */
export function retryAfterSeconds(answer: Refusal, now: () => number = Date.now): number | undefined {
  const asked = secondsFromRetryAfter(answer.retryAfter ?? '', now);
  if (asked !== undefined) return asked;
  const said = /retry in (\d+) seconds?/i.exec(readError(answer).message ?? '')?.[1];
  return said === undefined ? undefined : Number(said);
}

/** The part of an answer that this reads. */
type Refusal = Pick<Answer, 'text' | 'statusText' | 'headers' | 'retryAfter'>;
