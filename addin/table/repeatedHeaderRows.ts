import type { RowSpan } from './rowSpan.ts';
import type { Selection } from './selection.ts';

/** Finds rows that repeat the names, as printed reports do on every page. */
export function repeatedHeaderRows(
  { columns }: Selection,
  header: number | undefined,
  { from, to }: RowSpan,
): readonly number[] {
  const named = columns.filter((column) => header !== undefined && typeof column.valueAt(header) === 'string');
  const names = named.map((column) => column.valueAt(header ?? 0));
  const [first] = named;
  if (first === undefined || new Set(names.filter((name) => name !== '')).size < 2) return [];
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) {
    if (first.cells.holds[row] !== first.cells.holds[header ?? 0]) continue;
    if (named.every((column, c) => column.valueAt(row) === names[c])) rows.push(row);
  }
  return rows;
}
