import type { RequestOf } from '../../shared/contract/endpoint.ts';
import type { startPush } from '../../shared/contract/pushes.ts';
import type { Table } from '../../shared/table/table.ts';
import { batchRanges, type BatchRange } from './batchRanges.ts';
import { preparedBatches, type PreparedBatches } from './preparedBatches.ts';
import type { PushProgress } from './pushProgress.ts';
import type { PushTarget } from './pushTarget.ts';
import { tableDigest } from './tableDigest.ts';
import { workInStretches } from './workInStretches.ts';

/** What the contract wants to know at the start of a push. */
export type StartBody = NonNullable<RequestOf<typeof startPush>['body']>;

/** A push and its batches. It can be run again after a failure: id and bytes stay the same. */
export interface PreparedPush {
  readonly id: string;
  readonly target: PushTarget;
  readonly batches: PreparedBatches;
  readonly start: StartBody;
}

/** A prepared push that knows where its batches stand in the table. */
export interface CutPush extends PreparedPush {
  /** The rows of each batch. */
  readonly ranges: readonly BatchRange[];
}

/** What a push is made of. */
export interface PushInput {
  readonly id: string;
  readonly table: Table;
  readonly mode: 'append' | 'replace';
  readonly target: PushTarget;
  readonly source: StartBody['source'];
  /** What the numeric columns add up to, see `tableTotals`; without them the receipt compares none. */
  readonly totals?: StartBody['totals'];
}

/**
 * Finds out what the start of a push announces. Its batches are cut and compressed while others are on their way, and their
 * bytes are kept, so that every repeat sends what the person saw.
 * @returns undefined: the person gave up before anything was sent
 */
export async function preparePush(
  { id, table, mode, target, source, totals }: PushInput,
  onProgress: (progress: PushProgress) => void,
  signal: AbortSignal,
): Promise<CutPush | undefined> {
  const rows = table.rowCount;
  onProgress({ phase: 'preparing', rowsLanded: 0, rows, batchesDone: 0, batches: 0 });
  const pause = workInStretches();
  try {
    const { digest, cellBytes } = await tableDigest(table, unlessAborted);
    const ranges = await batchRanges(table, cellBytes, unlessAborted);
    const columns = table.columns.map(({ name, dataType }) => ({ name, dataType }));
    const batches = preparedBatches(table, ranges, pause);
    const start = { mode, columns, rows, batches: ranges.length, digest, source, ...(totals ? { totals } : {}) };
    return { id, target, batches, ranges, start };
  } catch (error) {
    if (signal.aborted && error === signal.reason) return undefined;
    throw error;
  }

  async function unlessAborted() {
    await pause();
    signal.throwIfAborted();
  }
}
