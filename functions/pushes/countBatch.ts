import { markOf } from '../../shared/table/mark.ts';
import { countMark, countRows } from '../powerbi/countRows.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import { countUnlessRefused } from './countUnlessRefused.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Counts the rows of one attempt of a batch in Power BI: by their mark, or as what the table holds beyond the rows that
 * were there and the batches that have landed; undefined where Power BI can't be asked, or where others have written.
 */
export async function countBatch(
  context: PushContext,
  push: PushRecord,
  batch: BatchRecord,
): Promise<number | undefined> {
  if (push.verifiedBy === 'none') return undefined;
  if (push.verifiedBy === 'mark') {
    const mark = markOf(push.id, batch.n, batch.attempt);
    return await countUnlessRefused(() => countMark(context.powerBi, context.place, mark));
  }
  const [all, inTable] = await Promise.all([
    context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord),
    countUnlessRefused(() => countRows(context.powerBi, context.place)),
  ]);
  // Read after the count: while the fence is still ours, nobody else has added rows through the gate.
  const isAlone = (await readGate(context)).value.fence === push.fence;
  if (inTable === undefined || !isAlone) return undefined;
  const landed = all
    .filter((other) => other.value.state === 'landed')
    .reduce((sum, other) => sum + other.value.rows, 0);
  return inTable - (push.baseRows ?? 0) - landed;
}
