import { numberFormatKind } from './numberFormatKind.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** What a cell looks like to someone who searches for a header: `period` is a year or a date, which may be a name too. */
export type CellLook = 'blank' | 'text' | 'period' | 'value';

/** Tells what the cell in a row looks like. */
export function cellLook(column: SelectionColumn, row: number): CellLook {
  if (column.typeAt(row) === 'Error') return 'value';
  const value = column.valueAt(row);
  if (typeof value === 'string') return value.trim() === '' ? 'blank' : 'text';
  if (typeof value === 'boolean') return 'value';
  const kind = numberFormatKind(column.formatAt(row));
  if (kind === 'date') return 'period';
  return kind === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100 ? 'period' : 'value';
}
