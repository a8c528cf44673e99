import { isSumOfRows } from './isSumOfRows.ts';
import type { RowSpan } from './rowSpan.ts';
import type { SelectionColumn } from './selectionColumn.ts';
import { hasTotalWord, isTotalWord } from './totalWords.ts';

/** With fewer rows above, a sum proves little: 3 is below 1 and 2 in a list of numbers. */
const MIN_ROWS_TO_ADD_UP = 3;

/**
 * Tells by evidence whether the last row of a span holds totals: it says so in its first filled cell, or its numbers are
 * the sums of those above and it holds nothing else.
 * @param rows the rows that hold data
 * @param subtotals rows of the span that are sums of others themselves
 */
export function hasTotalsRow(
  columns: readonly SelectionColumn[],
  { from, to }: RowSpan,
  subtotals: ReadonlySet<number>,
): boolean {
  const last = to - 1;
  if (last <= from) return false;
  const filled = columns.filter((column) => column.valueAt(last) !== '');
  const numbers = filled.filter((column) => typeof column.valueAt(last) === 'number');
  if (numbers.length === 0) return false;
  const others = filled.filter((column) => typeof column.valueAt(last) !== 'number');
  const isSum = (column: SelectionColumn) => isSumOfRows(column, last, { from, to: last }, subtotals);
  const addsUp = () => numbers.filter(isSum).length * 2 > numbers.length;
  const [first] = filled;
  const label = first?.valueAt(last);
  if (first !== undefined && typeof label === 'string' && hasTotalWord(label)) {
    if (isInData(first, label, { from, to: last }, subtotals)) return false;
    return (isTotalWord(label) && others.length === 1) || addsUp();
  }
  if (others.length > 0 || last - from < MIN_ROWS_TO_ADD_UP) return false;
  // Where every column is filled, one that adds up may do so by chance.
  return (numbers.length < columns.length || numbers.length > 1) && addsUp();
}

/** Whether rows above read the same without being totals, as those of a company of that name would. */
function isInData(
  column: SelectionColumn,
  label: string,
  { from, to }: RowSpan,
  subtotals: ReadonlySet<number>,
): boolean {
  for (let row = from; row < to; row += 1) if (!subtotals.has(row) && column.valueAt(row) === label) return true;
  return false;
}
