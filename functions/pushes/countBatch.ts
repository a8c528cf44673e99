import { markOf } from '../../shared/table/mark.ts';
import { countMark, countRows } from '../powerbi/countRows.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Counts the rows of one attempt of a batch in Power BI: by their mark, or as what the table holds beyond the rows that
 * were there and the batches that have landed; undefined where Power BI can't be asked.
 */
export async function countBatch(
  context: PushContext,
  push: PushRecord,
  batch: BatchRecord,
): Promise<number | undefined> {
  if (push.verifiedBy === 'none') return undefined;
  if (push.verifiedBy === 'mark') {
    return await countMark(context.powerBi, context.place, markOf(push.id, batch.n, batch.attempt));
  }
  const all = await context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord);
  const landed = all
    .filter((other) => other.value.state === 'landed')
    .reduce((sum, other) => sum + other.value.rows, 0);
  return (await countRows(context.powerBi, context.place)) - (push.baseRows ?? 0) - landed;
}
