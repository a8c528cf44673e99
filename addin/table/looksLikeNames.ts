import { cellLook } from './cellLook.ts';
import { columnRepeats } from './columnRepeats.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/**
 * Tells by evidence whether a row holds names: mostly texts (or years and dates beside them) and otherwise blanks, and the
 * rows below differ, because some column holds more than texts there or because no name turns up again below itself.
 */
export function looksLikeNames(columns: readonly SelectionColumn[], row: number, rowCount: number): boolean {
  if (row + 1 >= rowCount) return false;
  const looks = columns.map((column) => cellLook(column, row));
  const names = columns.filter((_, c) => looks[c] !== 'blank');
  if (looks.includes('value') || names.length * 2 <= columns.length) return false;
  if (looks.includes('period') && !arePeriodsNames(columns, looks, row)) return false;
  if (names.some((column) => hasOtherThanText(column, row))) return true;
  const isUnique = new Set(names.map((column) => column.valueAt(row))).size === names.length;
  return (
    isUnique &&
    names.length === columns.length &&
    !names.some((column) => columnRepeats(column, row, row + 1, rowCount))
  );
}

/** Years and dates are names beside a text when they differ and other numbers stand below them. */
function arePeriodsNames(columns: readonly SelectionColumn[], looks: readonly string[], row: number): boolean {
  const periods = columns.filter((_, c) => looks[c] === 'period');
  if (new Set(periods.map((column) => column.valueAt(row))).size < periods.length) return false;
  const startsRow = looks[0] === 'text' || looks[0] === 'blank';
  // "As of | 31.12.2026" is a label with its value.
  const isLabel = periods.length === 1 && looks.slice(1).includes('blank');
  return startsRow && !isLabel && periods.every((column) => cellLook(column, row + 1) !== 'period');
}

function hasOtherThanText({ cells: { holds } }: SelectionColumn, above: number): boolean {
  return holds.some((held, row) => row > above && (held === HOLDS.number || held === HOLDS.boolean));
}
