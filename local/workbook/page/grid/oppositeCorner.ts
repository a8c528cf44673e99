import type { Area } from '../model/area.ts';
import type { Cell } from './cell.ts';

/** The corner of an area that is furthest from a cell in it: the one that Shift and the arrow keys move. */
export function oppositeCorner(area: Area, cell: Cell): Cell {
  return {
    row: cell.row === area.row ? area.row + area.rows - 1 : area.row,
    column: cell.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}
