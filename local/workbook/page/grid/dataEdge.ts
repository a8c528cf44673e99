import type { Sheet } from '../model/sheet.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { Cell } from './cell.ts';
import type { Direction } from './direction.ts';

/** Where Ctrl and an arrow key lead: the last filled cell before a gap, else the next filled cell, else the sheet's edge. */
export function dataEdge(sheet: Sheet, from: Cell, direction: Direction): Cell {
  const isFilled = (cell: Cell): boolean => sheet.valueAt(cell.row, cell.column) !== null;
  const next = (cell: Cell): Cell => ({ row: cell.row + direction.rows, column: cell.column + direction.columns });
  const edge = sheetEdge(from, direction);
  const stop = lastWorthLooking(sheet, from, direction);
  let cell = from;
  const startsInData = isFilled(from) && isInSheet(next(from)) && isFilled(next(from));
  if (startsInData) {
    while (isInSheet(next(cell)) && isFilled(next(cell))) cell = next(cell);
    return cell;
  }
  while (cell.row !== stop.row || cell.column !== stop.column) {
    cell = next(cell);
    if (isFilled(cell)) return cell;
  }
  return edge;
}

function isInSheet({ row, column }: Cell): boolean {
  return row >= 0 && column >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS;
}

function sheetEdge(from: Cell, { rows, columns }: Direction): Cell {
  return {
    row: edgeOf(from.row, rows, SHEET_ROWS - 1),
    column: edgeOf(from.column, columns, SHEET_COLUMNS - 1),
  };
}

/** Beyond the used area nothing is filled, so that there is no need to look at a million empty rows. */
function lastWorthLooking(sheet: Sheet, from: Cell, { rows, columns }: Direction): Cell {
  const used = sheet.usedArea();
  if (used === null) return from;
  const row = edgeOf(from.row, rows, Math.max(from.row, used.row + used.rows - 1));
  return { row, column: edgeOf(from.column, columns, Math.max(from.column, used.column + used.columns - 1)) };
}

function edgeOf(index: number, step: -1 | 0 | 1, last: number): number {
  if (step === 0) return index;
  return step < 0 ? 0 : last;
}
