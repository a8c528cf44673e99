import { addressFromArea } from '../model/addressFromArea.ts';
import type { Cell } from './cell.ts';

/** The id of a cell's element: `cell-B7`. */
export function cellId(cell: Cell): string {
  return `cell-${addressFromArea({ ...cell, rows: 1, columns: 1 })}`;
}
