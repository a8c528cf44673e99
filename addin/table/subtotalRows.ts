import { isSumOfRows } from './isSumOfRows.ts';
import type { RowSpan } from './rowSpan.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';
import { hasTotalWord } from './totalWords.ts';

/** Columns from the left in which a subtotal may say that it is one. */
const LABEL_COLUMNS = 4;

/**
 * Finds rows between others that say "Total North" or so and whose numbers are mostly the sums of the rows since the one
 * before, or of all rows above.
 */
export function subtotalRows(columns: readonly SelectionColumn[], { from, to }: RowSpan): readonly number[] {
  const found = new Set<number>();
  let start = from;
  for (const row of labelledRows(columns, { from, to })) {
    const numbers = columns.filter(({ cells }) => cells.holds[row] === HOLDS.number);
    const isSumSince = (first: number) =>
      numbers.filter((column) => isSumOfRows(column, row, { from: first, to: row }, found)).length * 2 > numbers.length;
    if (numbers.length === 0 || row === from || !(isSumSince(start) || isSumSince(from))) continue;
    found.add(row);
    start = row + 1;
  }
  return [...found];
}

function labelledRows(columns: readonly SelectionColumn[], { from, to }: RowSpan): readonly number[] {
  const rows = new Set<number>();
  for (const { cells } of columns.slice(0, LABEL_COLUMNS)) {
    const places = new Set(cells.texts.flatMap((text, place) => (hasTotalWord(text) ? [place] : [])));
    if (places.size === 0) continue;
    for (let row = from; row < to; row += 1)
      if (cells.holds[row] === HOLDS.text && places.has(cells.numbers[row] ?? 0)) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
