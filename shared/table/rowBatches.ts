import { MAX_ROWS_PER_POST } from '../limits.ts';
import type { CellValue } from './cellValue.ts';
import { MARK_COLUMN } from './mark.ts';
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

/** Bytes that a batch may have in the form that Power BI gets; well below its 16 MB, as its way of counting isn't documented. */
export const MAX_BATCH_BYTES = 12_000_000;

// `{},` around a row and its mark: push id (36), batch and attempt (up to 20) with quotes and the column's name.
const ROW_OVERHEAD_BYTES = 3 + `"${MARK_COLUMN}":"",`.length + 36 + 20;
const BODY_OVERHEAD_BYTES = '{"rows":[]}'.length;

/**
 * Cuts a table into the batches of a push, in the order of its rows: at most 10,000 rows each, and small enough also in
 * the object form that Power BI gets, with every column's name in every row. The same table always gives the same batches.
 * @throws {RangeError} at a number that JSON can't hold
 */
export function* rowBatches(table: Table): Generator<RowBatch, void, undefined> {
  const namesBytes = table.columns.reduce((sum, { name }) => sum + utf8Bytes(JSON.stringify(name)) + 2, 0);
  const batch = new OpenBatch();
  for (let r = 0; r < table.rowCount; r += 1) {
    const row = rowText(table, r);
    const bytes = utf8Bytes(row) + namesBytes + ROW_OVERHEAD_BYTES;
    if (!batch.hasRoom(bytes)) yield batch.close();
    batch.add(row, bytes);
  }
  if (batch.rows > 0) yield batch.close();
}

class OpenBatch {
  rows = 0;
  private n = 0;
  private from = 0;
  private bytes = BODY_OVERHEAD_BYTES;
  private text = '';

  hasRoom(bytes: number): boolean {
    return this.rows === 0 || (this.rows < MAX_ROWS_PER_POST && this.bytes + bytes <= MAX_BATCH_BYTES);
  }

  add(row: string, bytes: number): void {
    this.text += this.rows === 0 ? row : `,${row}`;
    this.rows += 1;
    this.bytes += bytes;
  }

  close(): RowBatch {
    const batch = { n: this.n, from: this.from, rows: this.rows, json: `{"rows":[${this.text}]}` };
    this.n += 1;
    this.from += this.rows;
    this.rows = 0;
    this.bytes = BODY_OVERHEAD_BYTES;
    this.text = '';
    return batch;
  }
}

function rowText(table: Table, r: number): string {
  let text = '';
  for (const column of table.values) text += `${text === '' ? '' : ','}${cellText(column[r] ?? null)}`;
  return `[${text}]`;
}

function cellText(value: CellValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('a cell holds a number that JSON has no word for');
  return String(value);
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A surrogate pair has 4 bytes, 2 for each of its units.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
