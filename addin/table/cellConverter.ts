import { cellProblem } from '../../shared/table/cellProblem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { dateTimeFromSerial, isRoundedSerial } from './dateTimeFromSerial.ts';
import { dateTimeFromText } from './dateTimeFromText.ts';
import type { FindingKind } from './finding.ts';
import type { NumberFormatKind } from './numberFormatKind.ts';
import { numberFromText } from './numberFromText.ts';
import type { ExcelValue } from './selection.ts';

/** Told of everything that doesn't go exactly as Excel holds it. */
export type Report = (kind: FindingKind) => void;

/** How the cells of one column are read. */
export interface ConverterOptions {
  readonly date1904: boolean;
  /** What to report when something else than text becomes text. */
  readonly toText: 'mixed-types' | 'to-text';
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
      return int64From;
    case 'Double':
      return doubleFrom;
    case 'Decimal':
      return decimalFrom;
    case 'Boolean':
      return booleanFrom;
    case 'DateTime':
      return (value, format, report) => dateTimeFrom(value, format, options, report);
    case 'String':
      return (value, format, report) => stringFrom(value, format, options, report);
  }
}

function int64From(value: ExcelValue, format: NumberFormatKind, report: Report): CellValue {
  if (typeof value === 'string' && /^-?(?:0|[1-9]\d*)$/.test(value)) {
    const whole = Number(value);
    // Digits beyond 2^53 stay as they are written.
    return converted(legal('Int64', Number.isSafeInteger(whole) ? whole + 0 : value, report), report);
  }
  if (typeof value !== 'number') return refused('not-of-type', report);
  if (!Number.isInteger(value)) return refused('not-of-type', report);
  reportMeaning(format, report);
  return legal('Int64', Number.isSafeInteger(value) ? value : BigInt(value).toString(), report);
}

function doubleFrom(value: ExcelValue, format: NumberFormatKind, report: Report): CellValue {
  if (typeof value === 'number') {
    reportMeaning(format, report);
    return legal('Double', value, report);
  }
  const number = typeof value === 'string' ? numberFromText(value) : undefined;
  if (number === undefined) return refused('not-of-type', report);
  const sent = legal('Double', number.value, report);
  if (sent !== null && !number.exact) report('rounded');
  return converted(sent, report);
}

function decimalFrom(value: ExcelValue, format: NumberFormatKind, report: Report): CellValue {
  if (typeof value === 'boolean') return refused('not-of-type', report);
  if (typeof value === 'string') {
    const number = numberFromText(value);
    if (number === undefined) return refused('not-of-type', report);
    if (cellProblem('Decimal', value) === undefined) return value;
    return converted(decimalText(number.value, number.exact, report), report);
  }
  reportMeaning(format, report);
  return decimalText(value, true, report);
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
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'true' || word === 'false' ? converted(word === 'true', report) : refused('not-of-type', report);
}

function dateTimeFrom(
  value: ExcelValue,
  format: NumberFormatKind,
  options: ConverterOptions,
  report: Report,
): CellValue {
  if (typeof value === 'boolean') return refused('not-of-type', report);
  if (typeof value === 'string') {
    const iso = dateTimeFromText(value);
    return iso === undefined ? refused('not-of-type', report) : converted(iso, report);
  }
  const iso = dateTimeFromSerial(value, { date1904: options.date1904, timeOnly: format === 'time' });
  if (iso === undefined) return refused('date-out-of-range', report);
  if (!isDateKind(format)) report('converted');
  if (isRoundedSerial(value)) report('rounded-time');
  if (iso.startsWith('1899-12-30')) report('time-only');
  return iso;
}

function stringFrom(value: ExcelValue, format: NumberFormatKind, options: ConverterOptions, report: Report): CellValue {
  if (typeof value === 'string') {
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

function refused(kind: FindingKind, report: Report): null {
  report(kind);
  return null;
}
