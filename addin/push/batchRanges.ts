import { MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import { fitsOneBatch } from '../../shared/table/batchSize.ts';
import { rowBatches } from '../../shared/table/rowBatches.ts';
import type { Table } from '../../shared/table/table.ts';
import type { TableDigest } from './tableDigest.ts';
import type { Pause } from '../table/pause.ts';

/** The rows of one batch. */
export interface BatchRange {
  /** Index of its first row in the table, from 0. */
  readonly from: number;
  readonly rows: number;
}

/**
 * Which rows each batch of a table has, exactly as {@link rowBatches} cuts them. Where every 10,000 rows are known to fit
 * nothing is cut to find out; a table of wide rows is cut once, and the bytes are thrown away.
 */
export async function batchRanges(
  table: Table,
  cellBytes: TableDigest['cellBytes'],
  pause: Pause,
): Promise<readonly BatchRange[]> {
  const even = cellBytes.map((_, n) => evenRange(table, n));
  if (even.every(({ rows }, n) => fitsOneBatch(table.columns, rows, cellBytes[n] ?? 0))) return even;
  const ranges: BatchRange[] = [];
  for (const { from, rows } of rowBatches(table)) {
    ranges.push({ from, rows });
    await pause();
  }
  return ranges;
}

function evenRange({ rowCount }: Table, n: number): BatchRange {
  const from = n * MAX_ROWS_PER_POST;
  return { from, rows: Math.min(MAX_ROWS_PER_POST, rowCount - from) };
}
