import { dateTimeFromSerial } from './dateTimeFromSerial.ts';
import { numberFormatKind } from './numberFormatKind.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** The text of a column's cell, to be its name: a date as `2026-07-28`, with its time only if it has one. */
export function headerText(column: SelectionColumn, row: number, date1904: boolean): string {
  const value = column.valueAt(row);
  if (typeof value !== 'number') return String(value);
  const kind = numberFormatKind(column.formatAt(row));
  if (kind !== 'date' && kind !== 'time') return String(value);
  const iso = dateTimeFromSerial(value, { date1904, timeOnly: kind === 'time' });
  return iso?.replace('T00:00:00', '').replace('1899-12-30T', '').replace('T', ' ') ?? String(value);
}
