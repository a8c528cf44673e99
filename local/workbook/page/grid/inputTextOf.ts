import { format as drawn, isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import type { CellValue } from '../model/cellValue.ts';
import { isCellError } from '../model/isCellError.ts';
import { cellFromInput } from './cellFromInput.ts';

/** The text that stands for a cell in the formula bar: typing it again gives the same cell. */
export function inputTextOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return isReadAsTyped(value, format) ? value : `'${value}`;
  if (isDateFormat(format)) return dateText(value);
  return isPercentFormat(format) ? `${Number((value * 100).toPrecision(15))}%` : numberText(value);
}

/** Whether typing a text gives that text; where it would be taken for something else, an apostrophe has to stand before it. */
function isReadAsTyped(text: string, format: string): boolean {
  return cellFromInput(text, format).value === text;
}

/** Long decimals are not read back in full: then the form with an exponent is. */
function numberText(value: number): string {
  const plain = String(value);
  return parseValue(plain)?.value === value ? plain : value.toExponential();
}

function dateText(serial: number): string {
  const time = 'h:mm:ss AM/PM';
  if (serial < 1) return drawn(time, serial);
  return drawn(Number.isInteger(serial) ? 'm/d/yyyy' : `m/d/yyyy ${time}`, serial);
}
