import { FIFO_ROWS_KEPT } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import { markOf } from '../../shared/table/mark.ts';
import { countMarksOf, countRows } from '../powerbi/countRows.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/** What Power BI counts of a push. */
export interface Counted {
  readonly rowsFound: number | undefined;
  readonly rowsInTable: number | undefined;
  /** Batches whose rows are not there exactly once. */
  readonly wrongBatches: readonly number[];
  /** Whether every row was found, as far as Power BI could be asked. */
  readonly isWhole: boolean;
}

/** Counts a push's rows in Power BI, batch by batch where they are marked. */
export async function countPush(
  context: PushContext,
  push: PushRecord,
  batches: readonly BatchRecord[],
): Promise<Counted> {
  if (push.verifiedBy === 'none') {
    return { rowsFound: undefined, rowsInTable: undefined, wrongBatches: [], isWhole: true };
  }
  const [rowsInTable, marks] = await Promise.all([
    countRows(context.powerBi, context.place),
    push.verifiedBy === 'mark' ? countMarksOf(context.powerBi, context.place, push.id) : new Map<string, number>(),
  ]);
  // FIFO throws the oldest rows away, this push's own among them: fewer rows prove nothing then.
  const { schema, fence } = (await readGate(context)).value;
  const mayBeTrimmed = schema?.retentionPolicy === 'basicFIFO' && rowsInTable >= FIFO_ROWS_KEPT;
  if (push.verifiedBy === 'row-count') {
    // The gate was read after the count: another fence means that others' rows may be among the counted.
    if (fence !== push.fence) return { rowsFound: undefined, rowsInTable, wrongBatches: [], isWhole: false };
    const rowsFound = rowsInTable - (push.baseRows ?? 0);
    return { rowsFound, rowsInTable, wrongBatches: [], isWhole: rowsFound === push.rows || mayBeTrimmed };
  }
  const rowsFound = [...marks.values()].reduce((sum, rows) => sum + rows, 0);
  const wrongBatches = batches
    .filter((batch) => !isThereOnce(push, batch, marks, mayBeTrimmed))
    .map((batch) => batch.n);
  return { rowsFound, rowsInTable, wrongBatches, isWhole: wrongBatches.length === 0 };
}

function isThereOnce(
  push: PushRecord,
  batch: BatchRecord,
  marks: ReadonlyMap<string, number>,
  mayBeTrimmed: boolean,
): boolean {
  const attempts = Array.from({ length: batch.attempt }, (_, i) => marks.get(markOf(push.id, batch.n, i + 1)) ?? 0);
  const rows = attempts.reduce((sum, count) => sum + count, 0);
  return rows === batch.rows || (mayBeTrimmed && rows < batch.rows);
}

/** For receipts of pushes that are closed without being whole: what Power BI counts, if it can be asked right now. */
export async function countIfPossible(context: PushContext, push: PushRecord): Promise<Partial<Counted>> {
  if (push.verifiedBy === 'none') return {};
  try {
    return await countPush(context, push, []);
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
