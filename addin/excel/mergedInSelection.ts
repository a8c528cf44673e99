import type { MergedArea } from '../table/selection.ts';
import type { Area } from './area.ts';
import type { Hidden } from './readHidden.ts';
import type { Stack } from './stack.ts';

/** Gives merged areas of a sheet as far as they were read, in rows and columns of the selection, from top to bottom. */
export function mergedInSelection(
  merged: readonly Area[],
  stack: Stack,
  hidden: Hidden,
  rowNumbers: readonly number[],
): readonly MergedArea[] {
  const columns = Array.from({ length: stack.columns }, (_, c) => c).filter((c) => !hidden.columns.has(c));
  const columnNumbers = columns.map((c) => stack.column + c + 1);
  return merged
    .map((area) => {
      const row = placeOf(area.row + 1, rowNumbers);
      const column = placeOf(area.column + 1, columnNumbers);
      return {
        row,
        rows: placeOf(area.row + area.rows + 1, rowNumbers) - row,
        column,
        columns: placeOf(area.column + area.columns + 1, columnNumbers) - column,
        hasValue: rowNumbers[row] === area.row + 1 && columnNumbers[column] === area.column + 1,
      };
    })
    .filter(({ rows, columns: width }) => rows > 0 && width > 0)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** How many of the ascending numbers are smaller. */
function placeOf(number: number, ascending: readonly number[]): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
