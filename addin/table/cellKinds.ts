import type { NumberFormatKind } from './numberFormatKind.ts';
import { excelValueTypes, HOLDS, type SelectionColumn } from './selectionColumn.ts';

const ERROR = excelValueTypes.indexOf('Error');

/** What a cell holds, seen from the column types: its value and its number format together. */
export type CellKind = 'blank' | 'error' | 'text' | 'boolean' | 'whole' | 'big' | 'fraction' | NumberKind;

/** Numbers whose format gives them a meaning of their own. */
type NumberKind = 'date' | 'time' | 'duration';

/**
 * Gives a function that tells what the cell in a row holds. A formula's `""` is blank like an empty cell; a whole number
 * whose format shows decimals is a fraction, as its column is meant for them; `big` is a whole number of which Excel may
 * have lost digits (beyond 2^53).
 * @param kindOfFormat what each of the column's number formats shows
 */
export function cellKinds(
  { cells: { holds, numbers, types, formats } }: SelectionColumn,
  kindOfFormat: readonly NumberFormatKind[],
): (row: number) => CellKind {
  return (row) => {
    const held = holds[row];
    if (types[row] === ERROR) return 'error';
    if (held === HOLDS.text) return 'text';
    if (held === HOLDS.boolean) return 'boolean';
    if (held !== HOLDS.number) return 'blank';
    const formatKind = kindOfFormat[formats[row] ?? 0] ?? 'number';
    return formatKind === 'number' ? plainKind(numbers[row] ?? 0) : formatKind;
  };
}

function plainKind(number: number): CellKind {
  if (!Number.isInteger(number)) return 'fraction';
  return Number.isSafeInteger(number) ? 'whole' : 'big';
}
