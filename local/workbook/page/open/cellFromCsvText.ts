import type { CellValue } from '../model/cellValue.ts';
import { serialFromIsoText } from './serialFromIsoText.ts';

/** A cell read from text, with the number format that its text suggests (undefined: General). */
export interface TypedCell {
  readonly value: CellValue;
  readonly format?: string;
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/** Most fields are words: one look at the first character spares them the other checks. */
const MAYBE_TYPED = /^[-\d#tf]/i;
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** A double keeps 15 digits: longer ones are ids, and stay text. */
const MOST_DIGITS = 15;

/** Types one field of a CSV file: numbers, ISO dates, TRUE and FALSE, errors. `007` and long ids stay text, unlike in Excel. */
export function cellFromCsvText(text: string): TypedCell {
  if (text === '') return { value: null };
  if (!MAYBE_TYPED.test(text)) return { value: text };
  if (NUMBER.test(text))
    return { value: text.length > MOST_DIGITS && digitCount(text) > MOST_DIGITS ? text : Number(text) };
  const date = serialFromIsoText(text);
  if (date !== null) return { value: date.serial, format: date.hasTime ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd' };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return { value: ERROR.test(text) ? { error: text } : text };
}

function digitCount(number: string): number {
  const digits = number.replace(/e.*$/i, '').replace(/\D/g, '');
  return digits.replace(/^0+/, '').length;
}
