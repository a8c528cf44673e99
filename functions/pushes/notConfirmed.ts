import { Problem } from '../../shared/problem.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * The problem of a request that changes a table and whose answer was lost.
 * @param what ends the sentence "Power BI has not confirmed …"
 */
export function notConfirmed(context: PushContext, what: string): Problem {
  const retryAfter = waitSeconds(settleTime(context.times));
  const message = `Power BI has not confirmed ${what}. Look at the table before you write to it.`;
  return new Problem('power_bi_unavailable', message, { retryAfter });
}
