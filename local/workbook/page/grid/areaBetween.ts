import type { Area } from '../model/area.ts';
import type { Cell } from './cell.ts';

/** The area that has two cells as its opposite corners. */
export function areaBetween(a: Cell, b: Cell): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}
