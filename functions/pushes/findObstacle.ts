import { Problem } from '../../shared/problem.ts';
import { gate } from '../store/gate.ts';
import { batchRecord, pushRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, gateKey, partitionOf, pushKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

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
    push.inFlight === 1 ? findInFlight(context, push, batch.n) : undefined,
  ]);
  if (gateNow?.value.epoch !== push.epoch)
    return new Problem('table_changed', 'The table was emptied or redefined during this push. Start a new one.');
  if (pushNow?.value.state !== push.state) return new Problem('push_closed', 'This push was closed. Start a new one.');
  if (gateNow.value.fence !== push.fence || pushNow.value.driver !== push.driver)
    return new Problem('superseded', 'Another push or pane has taken over this table. Nothing was added from here.');
  if (other !== undefined) {
    return new Problem(
      'batch_in_progress',
      `This table takes one batch at a time, and batch ${other.n} is not done yet.`,
      { retryAfter: 2 },
    );
  }
  return undefined;
}

/** Another batch under way, where only one may be, because rows without a mark can only be counted as a whole. */
async function findInFlight(context: PushContext, push: PushRecord, n: number): Promise<BatchRecord | undefined> {
  const batches = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  return batches.find((batch) => batch.value.n !== n && batch.value.state === 'claimed')?.value;
}
