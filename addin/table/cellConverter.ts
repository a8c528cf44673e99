import { cellProblem } from '../../shared/table/cellProblem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { dateTimeFromSerial, isRoundedSerial } from './dateTimeFromSerial.ts';
import { dateTimeFromText } from './dateTimeFromText.ts';
import type { CellFindingKind } from './finding.ts';
import type { NumberFormatKind } from './numberFormatKind.ts';
import { isPlaceholder } from './isPlaceholder.ts';
import { numberFromText, type TextNumber } from './numberFromText.ts';
import type { ExcelValue } from './selection.ts';
import type { ReadingStyle } from './textTally.ts';

/** Told of everything that doesn't go exactly as Excel holds it. */
export type Report = (kind: CellFindingKind) => void;

/** How the cells of one column are read. */
export interface ConverterOptions {
  readonly date1904: boolean;
  /** What to report when something else than text becomes text. */
  readonly toText: 'mixed-types' | 'to-text';
  /** How the column's texts are read as numbers and dates. */
  readonly style: ReadingStyle;
  /** Whether numbers among dates and dates among numbers are values of another type: as long as the user chose none. */
  readonly strict: boolean;
}

/**
 * Gives the value that goes to Power BI for a cell that is neither blank nor an error.
 * @returns null when the type can't hold it, after reporting why
 */
export type CellConverter = (value: ExcelValue, format: NumberFormatKind, report: Report) => CellValue;

/** Gives the converter for a column of that type. */
export function cellConverter(type: ColumnType, options: ConverterOptions): CellConverter {
  switch (type) {
    case 'Int64':
      return (value, format, report) => int64From(value, format, options, report);
    case 'Double':
      return (value, format, report) => doubleFrom(value, format, options, report);
    case 'Decimal':
      return (value, format, report) => decimalFrom(value, format, options, report);
    case 'Boolean':
      return booleanFrom;
    case 'DateTime':
      return (value, format, report) => dateTimeFrom(value, format, options, report);
    case 'String':
      return (value, format, report) => stringFrom(value, format, options, report);
  }
}

function int64From(value: ExcelValue, format: NumberFormatKind, options: ConverterOptions, report: Report): CellValue {
  if (typeof value === 'string') {
    // Digits beyond 2^53 stay as they are written.
    if (/^-?[1-9]\d{15,}$/.test(value)) return converted(legal('Int64', value, report), report);
    const number = numberOf(value, options, report);
    if (number === undefined) return null;
    if (!Number.isSafeInteger(number.value)) return refused('not-of-type', report);
    return converted(number.value, report);
  }
  if (typeof value !== 'number') return refused('not-of-type', report);
  if (!Number.isInteger(value) || (options.strict && isDateKind(format))) return refused('not-of-type', report);
  reportMeaning(format, report);
  return legal('Int64', Number.isSafeInteger(value) ? value : BigInt(value).toString(), report);
}

function doubleFrom(value: ExcelValue, format: NumberFormatKind, options: ConverterOptions, report: Report): CellValue {
  if (typeof value === 'number') {
    if (options.strict && isDateKind(format)) return refused('not-of-type', report);
    reportMeaning(format, report);
    return legal('Double', value, report);
  }
  if (typeof value === 'boolean') return refused('not-of-type', report);
  const number = numberOf(value, options, report);
  if (number === undefined) return null;
  const sent = legal('Double', number.value, report);
  if (sent !== null && !number.exact) report('rounded');
  return converted(sent, report);
}

function decimalFrom(
  value: ExcelValue,
  format: NumberFormatKind,
  options: ConverterOptions,
  report: Report,
): CellValue {
  if (typeof value === 'boolean') return refused('not-of-type', report);
  if (typeof value === 'string') {
    const number = numberOf(value, options, report);
    if (number === undefined) return null;
    // Digits that a double can't hold stay as they are written.
    if (!number.exact && cellProblem('Decimal', value) === undefined) return converted(value, report);
    return converted(decimalText(number.value, number.exact, report), report);
  }
  reportMeaning(format, report);
  return decimalText(value, true, report);
}

/** The number that a text is; undefined after reporting why it is none. */
function numberOf(text: string, { style }: ConverterOptions, report: Report): TextNumber | undefined {
  const number = numberFromText(text, style.decimalMark);
  if (number !== undefined && number !== 'ambiguous') return number;
  reportUnread(text, number === 'ambiguous', report);
  return undefined;
}

/** Spaces and signs for "no value" are told apart from values that a type can't hold. */
function reportUnread(text: string, isAmbiguous: boolean, report: Report): void {
  if (text.trim() === '') report('only-spaces');
  else if (isAmbiguous) report('ambiguous-text');
  else report(isPlaceholder(text) ? 'placeholder' : 'not-of-type');
}

function decimalText(value: number, exact: boolean, report: Report): CellValue {
  const text = value.toFixed(4).replace(/\.?0+$/, '');
  const sent = legal('Decimal', text === '-0' ? '0' : text, report);
  if (sent !== null && (!exact || Number(sent) !== value)) report('rounded');
  return sent;
}

function booleanFrom(value: ExcelValue, _format: NumberFormatKind, report: Report): CellValue {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return converted(value === 1, report);
  if (typeof value === 'number') return refused('not-of-type', report);
  const word = value.trim().toLowerCase();
  if (word === 'true' || word === 'false') return converted(word === 'true', report);
  reportUnread(value, false, report);
  return null;
}

function dateTimeFrom(
  value: ExcelValue,
  format: NumberFormatKind,
  options: ConverterOptions,
  report: Report,
): CellValue {
  if (typeof value === 'boolean') return refused('not-of-type', report);
  if (typeof value === 'string') {
    const iso = dateTimeFromText(value, options.style.dayOrder);
    if (iso !== undefined && iso !== 'ambiguous') return converted(iso, report);
    reportUnread(value, iso === 'ambiguous', report);
    return null;
  }
  if (options.strict && !isDateKind(format)) return refused('not-of-type', report);
  const iso = dateTimeFromSerial(value, { date1904: options.date1904, timeOnly: format === 'time' });
  if (iso === undefined) return refused('date-out-of-range', report);
  if (!isDateKind(format)) report('converted');
  if (isRoundedSerial(value)) report('rounded-time');
  if (iso.startsWith('1899-12-30')) report('time-only');
  return iso;
}

function stringFrom(value: ExcelValue, format: NumberFormatKind, options: ConverterOptions, report: Report): CellValue {
  if (typeof value === 'string') {
    if (value.trim() === '') return refused('only-spaces', report);
    if (cellProblem('String', value) === undefined) return value;
    const repaired = value.toWellFormed();
    if (cellProblem('String', repaired) !== undefined) return refused('text-too-long', report);
    report('repaired-text');
    return repaired;
  }
  const sent =
    typeof value === 'number' && isDateKind(format) ? dateTimeFrom(value, format, options, report) : wordOf(value);
  if (sent !== null) report(options.toText);
  return sent;
}

function isDateKind(format: NumberFormatKind): boolean {
  return format === 'date' || format === 'time';
}

/** A number goes as it is, but the reader of the sheet saw a date or an elapsed time. */
function reportMeaning(format: NumberFormatKind, report: Report): void {
  if (isDateKind(format)) report('converted');
  if (format === 'duration') report('duration');
}

function wordOf(value: number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function legal(type: ColumnType, value: string | number, report: Report): CellValue {
  return cellProblem(type, value) === undefined ? value : refused('number-out-of-range', report);
}

function converted(value: CellValue, report: Report): CellValue {
  if (value !== null) report('converted');
  return value;
}

function refused(kind: CellFindingKind, report: Report): null {
  report(kind);
  return null;
}
