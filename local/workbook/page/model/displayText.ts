import { format, isDateFormat } from 'numfmt';
import type { CellValue } from './cellValue.ts';
import { isCellError } from './isCellError.ts';

/** Day 0 of the 1904 system, as a serial number of the usual 1900 system. */
const START_OF_1904 = 1462;

/** What a cell shows: its value drawn with its number format, in US English. */
export function displayText(value: CellValue, numberFormat: string, use1904 = false): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const isDate1904 = use1904 && typeof value === 'number' && isDateFormat(numberFormat);
  return format(numberFormat, isDate1904 ? value + START_OF_1904 : value, { throws: false });
}
