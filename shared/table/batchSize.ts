import type { Column } from './column.ts';
import { MARK_COLUMN } from './mark.ts';

/** Bytes that a batch may have in the form that Power BI gets; well below its 16 MB, as its way of counting isn't documented. */
export const MAX_BATCH_BYTES = 12_000_000;

/** Bytes of `{"rows":[]}`. */
export const BODY_OVERHEAD_BYTES = '{"rows":[]}'.length;

// `{},` around a row and its mark: push id (36), batch and attempt (up to 20) with quotes and the column's name.
const ROW_OVERHEAD_BYTES = 3 + `"${MARK_COLUMN}":"",`.length + 36 + 20;

/** Bytes that a row has in the form that Power BI gets beside its cells: every column's name, the mark and what joins them. */
export function rowOverheadBytes(columns: readonly Pick<Column, 'name'>[]): number {
  return columns.reduce((sum, { name }) => sum + utf8Bytes(JSON.stringify(name)) + 2, ROW_OVERHEAD_BYTES);
}

/**
 * Tells whether some rows, at most 10,000, are small enough for one batch.
 * @param cellBytes at least as many bytes as their cells have in JSON, each with the comma after it
 */
export function fitsOneBatch(columns: readonly Pick<Column, 'name'>[], rows: number, cellBytes: number): boolean {
  const brackets = 2;
  return cellBytes + rows * (rowOverheadBytes(columns) + brackets) + BODY_OVERHEAD_BYTES <= MAX_BATCH_BYTES;
}

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A surrogate pair has 4 bytes, 2 for each of its units.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
