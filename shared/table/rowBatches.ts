import { MAX_ROWS_PER_POST } from '../limits.ts';
import { BODY_OVERHEAD_BYTES, MAX_BATCH_BYTES, rowOverheadBytes, utf8Bytes } from './batchSize.ts';
import type { CellValue } from './cellValue.ts';
import { rowsOf } from './rowsJson.ts';
import type { Table } from './table.ts';

/** Some rows of a table as the body of one request. */
export interface RowBatch {
  /** The batch's number, from 0. */
  readonly n: number;
  /** Index of its first row in the table, from 0. */
  readonly from: number;
  readonly rows: number;
  /** `{"rows":[[…],…]}`, the values in the order of the table's columns. */
  readonly json: string;
}

// A UTF-16 unit has at most 3 bytes in UTF-8.
const MAX_BYTES_PER_UNIT = 3;

/**
 * Cuts a table into the batches of a push, in the order of its rows: at most 10,000 rows each, and small enough also in
 * the object form that Power BI gets, with every column's name in every row. The same table always gives the same batches.
 * @throws {RangeError} at a number that JSON can't hold
 */
export function* rowBatches(table: Table): Generator<RowBatch, void, undefined> {
  const rowOverhead = rowOverheadBytes(table.columns);
  for (let n = 0, from = 0; from < table.rowCount; n += 1) {
    const rows = rowsOf(table, from, Math.min(from + MAX_ROWS_PER_POST, table.rowCount));
    const text = JSON.stringify(rows);
    const most = text.length * MAX_BYTES_PER_UNIT + rows.length * rowOverhead + BODY_OVERHEAD_BYTES;
    // Measured row by row only where the batch may be too large: that costs more than writing it.
    const count = most <= MAX_BATCH_BYTES ? rows.length : rowsThatFit(rows, rowOverhead);
    const fitting = count === rows.length ? text : JSON.stringify(rows.slice(0, count));
    yield { n, from, rows: count, json: `{"rows":${fitting}}` };
    from += count;
  }
}

/** How many of the rows fit into one batch; at least one. */
function rowsThatFit(rows: readonly (readonly CellValue[])[], rowOverhead: number): number {
  let bytes = BODY_OVERHEAD_BYTES;
  for (const [r, row] of rows.entries()) {
    bytes += utf8Bytes(JSON.stringify(row)) + rowOverhead;
    if (bytes > MAX_BATCH_BYTES && r > 0) return r;
  }
  return rows.length;
}
