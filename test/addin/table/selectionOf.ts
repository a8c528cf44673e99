import { columnLetters } from '../../../addin/table/columnLetters.ts';
import type { ExcelValue, ExcelValueType, Selection } from '../../../addin/table/selection.ts';
import { columnFromCells, type ExcelCell } from './columnFromCells.ts';

/** A cell for {@link selectionOf}: its value, or the value with its number format or value type. */
export type TestCell =
  ExcelValue | null | { readonly value: ExcelValue; readonly format?: string; readonly type?: ExcelValueType };

/** Builds the selection that Excel would give for rows that start at A1; null is an empty cell. */
export function selectionOf(
  rows: readonly (readonly TestCell[])[],
  options: { readonly date1904?: boolean; readonly sheet?: string; readonly firstRow?: number } = {},
): Selection {
  const width = rows[0]?.length ?? 0;
  const cells = rows.map((row) => row.map(fullCell));
  const firstRow = options.firstRow ?? 1;
  return {
    sheet: options.sheet ?? 'Sheet1',
    address: `A${firstRow}:${columnLetters(Math.max(width - 1, 0))}${firstRow + rows.length - 1}`,
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, c) =>
      columnFromCells(
        columnLetters(c),
        cells.map((row) => row[c] ?? fullCell(null)),
      ),
    ),
    rowNumbers: rows.map((_, r) => firstRow + r),
    hiddenRows: 0,
    hiddenColumns: [],
    date1904: options.date1904 ?? false,
  };
}

/** A number shown as a date. */
export function date(serial: number, format = 'yyyy-mm-dd'): TestCell {
  return { value: serial, format };
}

/** A cell with an Excel error. */
export function error(text = '#N/A'): TestCell {
  return { value: text, type: 'Error' };
}

function fullCell(cell: TestCell): ExcelCell {
  if (cell === null) return { value: '', format: 'General', type: 'Empty' };
  if (typeof cell !== 'object') return { value: cell, format: 'General', type: typeOf(cell) };
  return { format: 'General', type: typeOf(cell.value), ...cell };
}

function typeOf(value: ExcelValue): ExcelValueType {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return Number.isInteger(value) ? 'Integer' : 'Double';
}
