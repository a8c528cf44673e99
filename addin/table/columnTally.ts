import type { CellKind } from './cellKind.ts';
import { cellKind } from './cellKind.ts';
import { dateTimeFromText } from './dateTimeFromText.ts';
import { numberFormatKind, type NumberFormatKind } from './numberFormatKind.ts';
import { numberFromText } from './numberFromText.ts';
import type { SelectionColumn } from './selection.ts';

/** How often each thing occurs in a column: all that its type and format are decided by. */
export interface ColumnTally {
  readonly kinds: Readonly<Record<CellKind, number>>;
  /** How many of the texts could go as that type without loss. */
  readonly texts: { readonly whole: number; readonly number: number; readonly date: number; readonly boolean: number };
  /** Number formats of the cells that hold numbers, with their counts. */
  readonly formats: ReadonlyMap<string, number>;
  /** What each number format of the column shows, read once. */
  readonly formatKinds: ReadonlyMap<string, NumberFormatKind>;
}

/** Counts what a column holds from the given row on. */
export function columnTally(column: SelectionColumn, from: number): ColumnTally {
  const kinds = {
    blank: 0,
    error: 0,
    text: 0,
    boolean: 0,
    whole: 0,
    big: 0,
    fraction: 0,
    date: 0,
    time: 0,
    duration: 0,
  };
  const texts = { whole: 0, number: 0, date: 0, boolean: 0 };
  const formats = new Map<string, number>();
  const formatKinds = new Map<string, NumberFormatKind>();
  for (let r = from; r < column.values.length; r += 1) {
    const value = column.values[r] ?? '';
    const format = column.numberFormats[r] ?? 'General';
    const formatKind = formatKinds.get(format) ?? numberFormatKind(format);
    formatKinds.set(format, formatKind);
    kinds[cellKind(value, column.valueTypes[r] ?? 'Unknown', formatKind)] += 1;
    if (typeof value === 'number') formats.set(format, (formats.get(format) ?? 0) + 1);
    if (typeof value === 'string') countText(value, texts);
  }
  return { kinds, texts, formats, formatKinds };
}

function countText(text: string, texts: { whole: number; number: number; date: number; boolean: number }): void {
  const number = numberFromText(text);
  if (number?.exact === true) {
    texts.number += 1;
    if (Number.isSafeInteger(number.value)) texts.whole += 1;
    return;
  }
  if (dateTimeFromText(text) !== undefined) texts.date += 1;
  else if (/^(?:true|false)$/i.test(text)) texts.boolean += 1;
}
