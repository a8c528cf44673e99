import type { RowSpan } from './rowSpan.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Excel adds up in another order than we do. */
const TOLERANCE = 1e-9;

const NO_ROWS: ReadonlySet<number> = new Set();

/**
 * Tells whether the number in a row is the sum of a column's numbers in a span of rows.
 * @param without rows of the span that don't count
 */
export function isSumOfRows(
  { cells: { holds, numbers } }: SelectionColumn,
  row: number,
  { from, to }: RowSpan,
  without: ReadonlySet<number> = NO_ROWS,
): boolean {
  const total = numbers[row] ?? 0;
  let sum = 0;
  let size = 0;
  for (let other = from; other < to; other += 1) {
    if (holds[other] !== HOLDS.number || without.has(other)) continue;
    const number = numbers[other] ?? 0;
    sum += number;
    size += Math.abs(number);
  }
  return size > 0 && Math.abs(sum - total) <= size * TOLERANCE;
}
