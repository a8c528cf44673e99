import { columnRepeats } from './columnRepeats.ts';
import type { Selection } from './selection.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/**
 * Tells by evidence whether a selection's first row holds names: mostly texts and otherwise blanks, and the rows below
 * differ, because some column holds more than texts there or because no name turns up again below itself.
 */
export function hasHeaderRow({ columns, rowCount }: Selection): boolean {
  if (rowCount < 2) return false;
  const first = columns.map((column) => column.valueAt(0));
  const names = first.filter((value) => typeof value === 'string' && value !== '');
  if (first.some((value) => typeof value !== 'string') || names.length * 2 <= first.length) return false;
  if (columns.some((column) => column.typeAt(0) === 'Error')) return false;
  if (columns.some((column) => column.valueAt(0) !== '' && hasOtherThanText(column))) return true;
  const isUnique = new Set(names).size === names.length;
  return isUnique && names.length === first.length && !columns.some((column) => columnRepeats(column, 0, 1, rowCount));
}

function hasOtherThanText({ cells: { holds } }: SelectionColumn): boolean {
  return holds.some((held, row) => row > 0 && (held === HOLDS.number || held === HOLDS.boolean));
}
