import type { Receipt } from '../../shared/contract/push.ts';
import { Problem } from '../../shared/problem.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import { checkDeletionSettled } from './checkDeletionSettled.ts';
import { closePush } from './closePush.ts';
import { countIfPossible } from './countPush.ts';
import type { PushContext } from './pushContext.ts';
import { readPush } from './readPush.ts';
import { receiptFrom } from './receiptFrom.ts';
import { settleClaim } from './settleClaim.ts';

/**
 * Starts no further batch, waits for those under way and closes the push. Rows that landed stay: Power BI can't take
 * single rows back.
 * @throws {Problem} `batch_in_progress`, or `power_bi_unavailable` for a DELETE, with the seconds until what is under way
 *   is settled
 */
export async function cancelPush(context: PushContext, pushId: string): Promise<Receipt> {
  const push = await stopBatches(context, await readPush(context, pushId));
  if (push.value.receipt !== undefined) return push.value.receipt;
  const stored = await context.records.list(partitionOf(context.address), batchPrefix(pushId), batchRecord);
  const batches: BatchRecord[] = [];
  for (const batch of stored) batches.push(await settledOrDoubtful(context, push.value, batch));
  const landed = batches.filter((batch) => batch.state === 'landed');
  const counted = await countIfPossible(context, push.value, batches);
  const receipt = await receiptFrom(context, push.value, counted, {
    outcome: 'cancelled',
    rowsSent: landed.reduce((sum, batch) => sum + batch.rows, 0),
    batchesInDoubt: batches.filter((batch) => batch.state === 'in-doubt').map((batch) => batch.n),
    decisions: [],
  });
  return await closePush(context, push, receipt);
}

/** From here on no batch passes the check before its POST. */
async function stopBatches(context: PushContext, push: Stored<PushRecord>): Promise<Stored<PushRecord>> {
  if (push.value.receipt !== undefined || push.value.state === 'cancelled') return push;
  await checkDeletionSettled(context, push.value);
  const value: PushRecord = { ...push.value, state: 'cancelled' };
  const stopped = await context.records.write({ replace: push, value });
  if (stopped !== undefined) return stopped;
  throw new Problem('superseded', 'The push moved on at the same moment. Cancel it again.', { retryAfter: 1 });
}

async function settledOrDoubtful(
  context: PushContext,
  push: PushRecord,
  batch: Stored<BatchRecord>,
): Promise<BatchRecord> {
  try {
    return (await settleClaim(context, push, batch)).value;
  } catch (error) {
    if (error instanceof Problem && error.code === 'batch_in_doubt') return { ...batch.value, state: 'in-doubt' };
    throw error;
  }
}
