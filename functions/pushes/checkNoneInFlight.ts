import { Problem } from '../../shared/problem.ts';
import { batchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

/** Refuses a second batch where only one may be under way, because rows without a mark can only be counted as a whole. */
export async function checkNoneInFlight(context: PushContext, push: PushRecord, n: number): Promise<void> {
  const batches = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  const other = batches.find((batch) => batch.value.n !== n && batch.value.state === 'claimed');
  if (other === undefined) return;
  throw new Problem(
    'batch_in_progress',
    `This table takes one batch at a time, and batch ${other.value.n} is not done yet.`,
    { retryAfter: 2 },
  );
}
