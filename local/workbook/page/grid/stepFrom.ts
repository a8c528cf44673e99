import type { Sheet } from '../model/sheet.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { Cell } from './cell.ts';
import type { Direction } from './direction.ts';

/** The next visible cell in a direction; the cell itself at the sheet's edge. */
export function stepFrom(sheet: Sheet, from: Cell, { rows, columns }: Direction): Cell {
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= SHEET_ROWS || column >= SHEET_COLUMNS) return from;
  } while (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
  return { row, column };
}
