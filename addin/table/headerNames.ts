import type { Choices } from './choices.ts';
import { headerText } from './headerText.ts';
import type { Selection } from './selection.ts';

/**
 * Gives each column's name as the sheet has it. A name in two rows is joined, `2026 Q1`; a group's name holds for the cells
 * that are merged with it, or else for the columns to its right until the next one.
 * @param rows the rows that hold the names: one or two, or none where an Excel table hides them
 */
export function headerNames(selection: Selection, rows: readonly number[], { header }: Choices): readonly string[] {
  const { columns, date1904, excelTable } = selection;
  const [upperRow, lowerRow] = rows;
  const hidden = header === false ? undefined : excelTable?.columnNames;
  if (upperRow === undefined) return hidden ?? columns.map(() => '');
  const textsOf = (row: number) => columns.map((column) => headerText(column, row, date1904).trim());
  if (lowerRow === undefined) return columns.map((column) => headerText(column, upperRow, date1904));
  const upper = textsOf(upperRow);
  const lower = textsOf(lowerRow);
  const groups = mergedGroups(selection, upperRow, upper) ?? groupsToTheRight(upper, lower);
  return lower.map((name, c) => {
    const group = groups[c] ?? '';
    // A name that has nothing below it stands alone, as over merged cells from top to bottom.
    if (name === '') return upper[c] ?? '';
    return group === '' || group === name ? name : `${group} ${name}`;
  });
}

/** The group above each column by merged cells; undefined when none are merged there. */
function mergedGroups({ merged }: Selection, row: number, upper: readonly string[]): readonly string[] | undefined {
  const areas = (merged ?? []).filter((area) => area.row === row && area.columns > 1);
  if (areas.length === 0) return undefined;
  return upper.map((own, c) => {
    const area = areas.find(({ column, columns }) => c >= column && c < column + columns);
    return area === undefined ? own : (upper[area.column] ?? '');
  });
}

function groupsToTheRight(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return upper.map((own, c) => {
    group = lower[c] === '' ? '' : own === '' ? group : own;
    return group;
  });
}
