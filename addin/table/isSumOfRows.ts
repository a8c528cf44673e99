import type { RowSpan } from './rowSpan.ts';
import { RunningSum } from './runningSum.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/**
 * Tells whether the number in a row is the sum of a column's numbers in a span of rows.
 * @param without rows of the span that don't count
 */
export function isSumOfRows(
  { cells: { holds, numbers } }: SelectionColumn,
  row: number,
  { from, to }: RowSpan,
  without: ReadonlySet<number>,
): boolean {
  const sum = new RunningSum();
  for (let other = from; other < to; other += 1)
    if (holds[other] === HOLDS.number && !without.has(other)) sum.add(numbers[other] ?? 0);
  return sum.is(numbers[row] ?? 0);
}
