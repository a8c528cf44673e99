import { headerText } from './headerText.ts';
import type { Selection } from './selection.ts';

/**
 * Gives each column's name as the sheet has it. A name in two rows is joined, `2026 Q1`; a group's name holds for the
 * columns to its right until the next one.
 * @param rows the rows that hold the names: one or two
 */
export function headerNames({ columns, date1904 }: Selection, rows: readonly number[]): readonly string[] {
  const [upperRow, lowerRow] = rows;
  if (upperRow === undefined) return columns.map(() => '');
  const textsOf = (row: number) => columns.map((column) => headerText(column, row, date1904));
  const upper = textsOf(upperRow);
  if (lowerRow === undefined) return upper;
  let group = '';
  return textsOf(lowerRow).map((name, c) => {
    const own = (upper[c] ?? '').trim();
    const hasName = name.trim() !== '';
    // A name that has nothing below it stands alone, as over merged cells from top to bottom.
    group = hasName ? own || group : '';
    if (!hasName) return own;
    return group === '' || group === name.trim() ? name : `${group} ${name.trim()}`;
  });
}
