import { Problem } from '../../shared/problem.ts';
import { markOf } from '../../shared/table/mark.ts';
import { countMark, countRows } from '../powerbi/countRows.ts';
import { batchRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import { batchPrefix, partitionOf } from '../store/tableKeys.ts';
import { countUnlessRefused } from './countUnlessRefused.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Counts the rows of one attempt of a batch in Power BI: by their mark, or as what the table holds beyond the rows that
 * were there and the batches that have landed; undefined where Power BI can't be asked, where others have written, or where
 * the rows may be those of another batch that nobody knows to have landed.
 * @param unsent the number of a batch that is claimed and has certainly not been sent
 * @throws {Problem} `batch_in_progress` while such another batch may still be done
 */
export async function countBatch(
  context: PushContext,
  push: PushRecord,
  batch: BatchRecord,
  unsent?: number,
): Promise<number | undefined> {
  if (push.verifiedBy === 'none') return undefined;
  if (push.verifiedBy === 'row-count') return await countByTable(context, push, batch, unsent);
  const mark = markOf(push.id, batch.n, batch.attempt);
  return await countUnlessRefused(() => countMark(context.powerBi, context.place, mark));
}

async function countByTable(
  context: PushContext,
  push: PushRecord,
  batch: BatchRecord,
  unsent: number | undefined,
): Promise<number | undefined> {
  const [all, inTable] = await Promise.all([
    context.records.list(partitionOf(context.address), batchPrefix(push.id), batchRecord),
    countUnlessRefused(() => countRows(context.powerBi, context.place)),
  ]);
  // Read after the count: while the fence is still ours, nobody else has added rows through the gate.
  const isAlone = (await readGate(context)).value.fence === push.fence;
  const others = all.filter(({ value }) => value.n !== batch.n && value.n !== unsent);
  const isDoubtful = others.some(({ value }) => value.state === 'in-doubt');
  if (inTable === undefined || !isAlone || isDoubtful) return undefined;
  const landed = rowsOf(all.filter(({ value }) => value.state === 'landed'));
  const found = inTable - (push.baseRows ?? 0) - landed;
  const underWay = others.filter(({ value }) => value.state === 'claimed');
  if (underWay.length === 0 || found === 0) return found;
  // Its own or another's, unless all have arrived.
  if (found === batch.rows + rowsOf(underWay)) return batch.rows;
  const wait = settleTime(context.times) - Math.min(...underWay.map(({ age }) => age));
  if (wait <= 0) return undefined;
  const retryAfter = waitSeconds(wait);
  throw new Problem(
    'batch_in_progress',
    `Another batch is being added, and rows that arrived may be its own. Ask again in ${retryAfter} seconds.`,
    { retryAfter },
  );
}

function rowsOf(batches: readonly { readonly value: BatchRecord }[]): number {
  return batches.reduce((sum, { value }) => sum + value.rows, 0);
}
