import { columnLetters } from '../table/columnLetters.ts';
import type { Area } from './area.ts';

/** Gives an area's address without the sheet's name, e.g. `A1:E9` or `C5`. */
export function addressFromArea({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
