import type { CellValue } from './cellValue.ts';
import type { Table } from './table.ts';

/**
 * Some rows of a table as JSON, the values in the order of its columns: `[[…],…]`.
 * @param from index of the first row
 * @param to index after the last row
 * @throws {RangeError} at a number that JSON can't hold
 */
export function rowsJson(table: Table, from: number, to: number): string {
  return JSON.stringify(rowsOf(table, from, to));
}

/**
 * Some rows of a table, whose values are kept column by column.
 * @throws {RangeError} at a number that JSON can't hold
 */
export function rowsOf(table: Table, from: number, to: number): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (let r = from; r < to; r += 1) {
    const row = new Array<CellValue>(table.values.length);
    for (let c = 0; c < row.length; c += 1) row[c] = jsonCell(table.values[c]?.[r] ?? null);
    rows.push(row);
  }
  return rows;
}

function jsonCell(value: CellValue): CellValue {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('a cell holds a number that JSON has no word for');
  return value;
}
