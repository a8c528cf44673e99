import { Problem } from '../../shared/problem.ts';
import { batchRecord, type BatchRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { tellOf } from '../telemetry/tellOf.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Writes down what came of a claimed batch.
 * @throws {Problem} `batch_in_progress` when somebody else has written down something different
 */
export async function moveBatch(
  context: PushContext,
  batch: Stored<BatchRecord>,
  state: BatchRecord['state'],
): Promise<Stored<BatchRecord>> {
  const moved = await context.records.write({ replace: batch, value: { ...batch.value, state } });
  if (moved !== undefined) {
    if (state === 'landed') tellOf({ kind: 'rows-landed', rows: batch.value.rows });
    if (state === 'in-doubt') tellOf({ kind: 'batch-in-doubt', forGood: true });
    return moved;
  }
  const now = await context.records.get(batch.key, batchRecord);
  if (now?.value.claimId === batch.value.claimId && now.value.state === state) return now;
  throw new Problem('batch_in_progress', `Batch ${batch.value.n} is being added by another request.`, {
    retryAfter: 2,
  });
}
