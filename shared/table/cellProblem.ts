import { MAX_STRING_LENGTH } from '../limits.ts';
import type { CellValue } from './cellValue.ts';
import type { ColumnType } from './columnType.ts';
import { isDateTime } from './isDateTime.ts';

// Data type restrictions: https://learn.microsoft.com/power-bi/developer/automation/api-dataset-properties
const INT64_MAX = 9_223_372_036_854_775_807n;
const INT64_MIN = -9_223_372_036_854_775_808n;
const int64Text = /^-?\d{1,19}$/;
const decimalText = /^-?\d{1,24}(?:\.\d{1,4})?$/;

type Value = Exclude<CellValue, null>;

const problems: Readonly<Record<ColumnType, (value: Value) => string | undefined>> = {
  Int64: int64Problem,
  Double: doubleProblem,
  Decimal: decimalProblem,
  Boolean: (value) => (typeof value === 'boolean' ? undefined : 'A Boolean is true or false.'),
  DateTime: (value) =>
    typeof value === 'string' && isDateTime(value)
      ? undefined
      : 'A DateTime is a real date from 1900 to 9999, written like 2026-07-28T13:45:00, without zone.',
  String: stringProblem,
};

/**
 * Tells why Power BI would refuse or change a cell of a column of that type, as a sentence without the cell's content;
 * undefined when it takes the cell as it is. A blank always fits.
 */
export function cellProblem(type: ColumnType, value: CellValue): string | undefined {
  return value === null ? undefined : problems[type](value);
}

function int64Problem(value: Value): string | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value)
      ? undefined
      : 'An Int64 is a whole number; beyond 9,007,199,254,740,991 send its digits as text.';
  if (typeof value !== 'string' || !int64Text.test(value)) return 'An Int64 is a whole number or its digits as text.';
  const whole = BigInt(value);
  return whole > INT64_MIN && whole < INT64_MAX ? undefined : 'The number is too large for an Int64.';
}

function doubleProblem(value: Value): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'A Double is a finite number.';
  return Math.abs(value) === Number.MAX_VALUE
    ? 'Power BI refuses the largest and the smallest Double there is.'
    : undefined;
}

// A Double holds this many decimal digits without loss.
const SAFE_DIGITS = 15;

function decimalProblem(value: Value): string | undefined {
  if (typeof value === 'number' && significantDigits(value) > SAFE_DIGITS)
    return `A Decimal of more than ${SAFE_DIGITS} digits has to be sent as text: JSON's numbers lose digits.`;
  const text = typeof value === 'boolean' ? '' : String(value);
  return decimalText.test(text) ? undefined : 'A Decimal has at most 24 digits before and 4 after the point.';
}

function significantDigits(value: number): number {
  return String(value).replace(/\D/g, '').replace(/^0+/, '').length;
}

function stringProblem(value: Value): string | undefined {
  if (typeof value !== 'string') return 'A String is text.';
  if (value.length > MAX_STRING_LENGTH)
    return `A String has at most ${MAX_STRING_LENGTH.toLocaleString('en')} characters.`;
  return value.isWellFormed() ? undefined : 'The text holds half of a character pair (a lone surrogate).';
}
