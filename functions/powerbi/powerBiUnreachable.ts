import { Problem } from '../../shared/problem.ts';
import type { NoAnswer } from './sendOnce.ts';

/** Seconds. */
const RETRY_AFTER = 10;

/** The problem of a request that has certainly not left. */
export function powerBiUnreachable(cause: NoAnswer): Problem {
  return new Problem(
    'power_bi_unavailable',
    'Power BI cannot be reached, so nothing was sent. Try again in a moment.',
    { retryAfter: RETRY_AFTER },
    { cause },
  );
}
