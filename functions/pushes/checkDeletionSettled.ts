import { Problem } from '../../shared/problem.ts';
import { deletion, type PushRecord } from '../store/pushRecord.ts';
import { deletionKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Refuses to go on while a replace's DELETE may still be carried out: it would take later rows along.
 * @throws {Problem} `power_bi_unavailable` with the seconds until it is settled
 */
export async function checkDeletionSettled(context: PushContext, push: PushRecord): Promise<void> {
  if (push.state !== 'deleting') return;
  const sent = await context.records.get(deletionKey(context.address, push.id), deletion);
  const settled = settleTime(context.times);
  if (sent !== undefined && sent.age < settled) throw deletionNotConfirmed(settled - sent.age);
}

/** The problem of a DELETE whose answer was lost, and that may be carried out for so many milliseconds more. */
export function deletionNotConfirmed(milliseconds: number): Problem {
  const retryAfter = waitSeconds(milliseconds);
  const message = `Power BI has not confirmed that the old rows are gone. Try again in ${retryAfter} seconds.`;
  return new Problem('power_bi_unavailable', message, { retryAfter });
}
