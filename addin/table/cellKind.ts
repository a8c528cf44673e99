import type { NumberFormatKind } from './numberFormatKind.ts';
import type { ExcelValue, ExcelValueType } from './selection.ts';

/** What a cell holds, seen from the column types: its value and its number format together. */
export type CellKind = 'blank' | 'error' | 'text' | 'boolean' | 'whole' | 'big' | 'fraction' | NumberKind;

/** Numbers whose format gives them a meaning of their own. */
type NumberKind = 'date' | 'time' | 'duration';

/**
 * Tells what a cell holds. A formula's `""` is blank like an empty cell; a whole number whose format shows decimals is a
 * fraction, as its column is meant for them; `big` is a whole number of which Excel may have lost digits (beyond 2^53).
 */
export function cellKind(value: ExcelValue, type: ExcelValueType, formatKind: NumberFormatKind): CellKind {
  if (type === 'Error') return 'error';
  if (type === 'Empty' || value === '') return 'blank';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (formatKind !== 'number') return formatKind;
  if (!Number.isInteger(value)) return 'fraction';
  return Number.isSafeInteger(value) ? 'whole' : 'big';
}
