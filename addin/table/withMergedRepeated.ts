import { isRepeatable } from './isRepeatable.ts';
import type { MergedArea, Selection } from './selection.ts';
import { SelectionColumn } from './selectionColumn.ts';

const repeatedBefore = new WeakMap<Selection, Selection>();

/** The same selection with the value of each merged area in every row of it, in the area's first column. */
export function withMergedRepeated(selection: Selection): Selection {
  const known = repeatedBefore.get(selection);
  if (known !== undefined) return known;
  const columns = selection.columns.map((column, c) =>
    repeated(
      column,
      (selection.merged ?? []).filter((area) => area.column === c && isRepeatable(area)),
    ),
  );
  const result = { ...selection, columns };
  repeatedBefore.set(selection, result);
  return result;
}

function repeated(column: SelectionColumn, areas: readonly MergedArea[]): SelectionColumn {
  if (areas.length === 0) return column;
  const { cells } = column;
  const holds = cells.holds.slice();
  const numbers = cells.numbers.slice();
  const types = cells.types.slice();
  const formats = cells.formats.slice();
  for (const { row, rows } of areas)
    for (const array of [holds, numbers, types, formats]) array.fill(array[row] ?? 0, row, row + rows);
  return new SelectionColumn(column.letters, { ...cells, holds, numbers, types, formats });
}
