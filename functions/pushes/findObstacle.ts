import { Problem } from '../../shared/problem.ts';
import { gate } from '../store/gate.ts';
import { batchRecord, pushRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, gateKey, partitionOf, pushKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';
import { settleClaim } from './settleClaim.ts';

// Seconds after which another batch under way is most likely done.
const LIVE_SECONDS = 5;

/**
 * Looks, right before a claimed batch is POSTed, whether anything forbids it by now: the gate, the epoch, the driver or
 * the push's state has moved on since the push was read, or another batch is under way where only one may be.
 */
export async function findObstacle(
  context: PushContext,
  push: PushRecord,
  batch: BatchRecord,
): Promise<Problem | undefined> {
  const [gateNow, pushNow, other] = await Promise.all([
    context.records.get(gateKey(context.address), gate),
    context.records.get(pushKey(context.address, push.id), pushRecord),
    push.inFlight === 1 ? findUnderWay(context, push, batch.n) : undefined,
  ]);
  if (gateNow?.value.epoch !== push.epoch)
    return new Problem('table_changed', 'The table was emptied or redefined during this push. Start a new one.');
  if (pushNow?.value.state !== push.state) return new Problem('push_closed', 'This push was closed. Start a new one.');
  if (gateNow.value.fence !== push.fence || pushNow.value.driver !== push.driver)
    return new Problem('superseded', 'Another push or pane has taken over this table. Nothing was added from here.');
  return other;
}

/**
 * Another batch under way, where only one may be, because rows without a mark can only be counted as a whole. One whose
 * sender is gone is settled on the way: nobody else may come to send it again.
 */
async function findUnderWay(context: PushContext, push: PushRecord, n: number): Promise<Problem | undefined> {
  const batches = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  for (const other of batches) {
    if (other.value.n === n || other.value.state !== 'claimed') continue;
    try {
      await settleClaim(context, push, other, n);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'batch_in_doubt') continue; // it stays in doubt, and the receipt says so
      const retryAfter = Math.min(error.details.retryAfter ?? LIVE_SECONDS, LIVE_SECONDS);
      const message = `This table takes one batch at a time, and batch ${other.value.n} is not done yet.`;
      return new Problem('batch_in_progress', message, { retryAfter }, { cause: error });
    }
  }
  return undefined;
}
