import { FIFO_ROWS_KEPT } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import { markOf } from '../../shared/table/mark.ts';
import { countRows } from '../powerbi/countRows.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import { countMarks } from './countMarks.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/** What Power BI counts of a push. */
export interface Counted {
  readonly rowsFound: number | undefined;
  readonly rowsInTable: number | undefined;
  /** Batches whose rows are not there exactly once. */
  readonly wrongBatches: readonly number[];
  /** Those of them whose rows are there more than once. */
  readonly doubledBatches: readonly number[];
  /** Whether every row was found, as far as Power BI could be asked. */
  readonly isWhole: boolean;
  /** Whether the table throws its oldest rows away by now: rows that are missing prove nothing then. */
  readonly mayBeTrimmed: boolean;
}

const nothing = { wrongBatches: [], doubledBatches: [], mayBeTrimmed: false } as const;

/** Counts a push's rows in Power BI, batch by batch where they are marked. */
export async function countPush(
  context: PushContext,
  push: PushRecord,
  batches: readonly BatchRecord[],
): Promise<Counted> {
  if (push.verifiedBy === 'none') return { ...nothing, rowsFound: undefined, rowsInTable: undefined, isWhole: true };
  const [rowsInTable, marks] = await Promise.all([
    countRows(context.powerBi, context.place),
    push.verifiedBy === 'mark' ? countMarks(context, push, batches) : new Map<string, number>(),
  ]);
  // FIFO throws the oldest rows away, this push's own among them: fewer rows prove nothing then.
  const { schema, fence } = (await readGate(context)).value;
  const mayBeTrimmed = schema?.retentionPolicy === 'basicFIFO' && rowsInTable >= FIFO_ROWS_KEPT;
  if (push.verifiedBy === 'row-count') {
    // The gate was read after the count: another fence means that others' rows may be among the counted.
    if (fence !== push.fence) return { ...nothing, rowsFound: undefined, rowsInTable, isWhole: false };
    const rowsFound = rowsInTable - (push.baseRows ?? 0);
    return { ...nothing, rowsFound, rowsInTable, isWhole: rowsFound === push.rows || mayBeTrimmed, mayBeTrimmed };
  }
  const rowsFound = [...marks.values()].reduce((sum, rows) => sum + rows, 0);
  const found = batches.map((batch) => ({ ...batch, found: rowsOf(push, batch, marks) }));
  const doubled = found.filter((batch) => batch.found > batch.rows);
  const missing = mayBeTrimmed ? [] : found.filter((batch) => batch.found < batch.rows);
  const wrongBatches = [...doubled, ...missing].map((batch) => batch.n);
  const doubledBatches = doubled.map((batch) => batch.n);
  return { rowsFound, rowsInTable, wrongBatches, doubledBatches, isWhole: wrongBatches.length === 0, mayBeTrimmed };
}

/** The rows of all attempts of a batch. */
function rowsOf(push: PushRecord, { n, attempt }: BatchRecord, marks: ReadonlyMap<string, number>): number {
  const attempts = Array.from({ length: attempt }, (_, i) => marks.get(markOf(push.id, n, i + 1)) ?? 0);
  return attempts.reduce((sum, count) => sum + count, 0);
}

/** For receipts of pushes that are closed without being whole: what Power BI counts, if it can be asked right now. */
export async function countIfPossible(
  context: PushContext,
  push: PushRecord,
  batches: readonly BatchRecord[],
): Promise<Partial<Counted>> {
  if (push.verifiedBy === 'none') return {};
  try {
    return await countPush(context, push, batches);
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
