import { cellLook } from './cellLook.ts';
import { columnRepeats } from './columnRepeats.ts';
import { isFilled } from './filledCells.ts';
import { isPlaceholder } from './isPlaceholder.ts';
import type { Selection } from './selection.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** Rows below a header that tell whether a column holds texts. */
const SAMPLE = 50;

/**
 * Gives the rows that hold the columns' names, one or two: a row of groups above the names when these come again in each
 * group, or a second row below them, such as units.
 * @param row the row that was found or chosen
 */
export function headerRows(selection: Selection, row: number): readonly number[] {
  const columns = selection.columns.filter(isFilled);
  if (isSecondRow(columns, row + 1, selection.rowCount)) return [row, row + 1];
  return isGroupRow(columns, row - 1) || isMergedGroups(selection, row - 1) ? [row - 1, row] : [row];
}

/** Only texts stand there, also in columns that hold none below. */
function isSecondRow(columns: readonly SelectionColumn[], row: number, rowCount: number): boolean {
  if (row + 1 >= rowCount) return false;
  if (columns.some((column) => ['value', 'period'].includes(cellLook(column, row)))) return false;
  const filled = columns.filter((column) => cellLook(column, row) === 'text');
  if (filled.some((column) => isPlaceholder(String(column.valueAt(row))))) return false;
  const to = Math.min(rowCount, row + 1 + SAMPLE);
  const withoutTexts = columns.filter((column) => hasNoTexts(column, row + 1, to));
  const named = withoutTexts.filter((column) => filled.includes(column));
  if (named.length < 2 || named.length * 2 < withoutTexts.length) return false;
  return !filled.some((column) => columnRepeats(column, row, row + 1, to));
}

function hasNoTexts(column: SelectionColumn, from: number, to: number): boolean {
  let values = 0;
  for (let row = from; row < to; row += 1) {
    const look = cellLook(column, row);
    if (look === 'text' && !isPlaceholder(String(column.valueAt(row)))) return false;
    if (look === 'value' || look === 'period') values += 1;
  }
  return values > 0;
}

/**
 * Merged cells stand above names, but not one title above all of them, and beside them nothing that stands above a name of
 * its own, as a remark would.
 */
function isMergedGroups({ merged, columns }: Selection, row: number): boolean {
  const groups = (merged ?? []).filter((area) => area.row === row && area.rows === 1 && area.columns > 1);
  if (groups.length === 0 || groups.some((area) => area.columns === columns.length)) return false;
  const isInGroup = (c: number) => groups.some(({ column, columns: width }) => c >= column && c < column + width);
  return columns.every((column, c) => {
    const isEmpty = cellLook(column, row) === 'blank' || cellLook(column, row + 1) === 'blank';
    return isEmpty || isInGroup(c);
  });
}

/** The names below come again, so that only the group tells them apart: Plan, Actual, Plan, Actual. */
function isGroupRow(columns: readonly SelectionColumn[], row: number): boolean {
  if (row < 0) return false;
  const looks = columns.map((column) => cellLook(column, row));
  if (looks.includes('value') || looks.filter((look) => look !== 'blank').length < 2) return false;
  const names = columns.map((column) =>
    String(column.valueAt(row + 1))
      .trim()
      .toLowerCase(),
  );
  const given = names.filter((name) => name !== '');
  return new Set(given).size < given.length;
}
