import type { CellKind } from './cellKind.ts';
import { cellKind } from './cellKind.ts';
import { dateTimeFromText } from './dateTimeFromText.ts';
import { numberFormatKind, type NumberFormatKind } from './numberFormatKind.ts';
import { numberFromText } from './numberFromText.ts';
import type { RowSpan } from './rowSpan.ts';
import type { SelectionColumn } from './selection.ts';

interface TextCounts {
  whole: number;
  number: number;
  date: number;
  boolean: number;
  url: number;
  /** Those of the addresses that end like a picture's file. */
  imageUrl: number;
}

/** How often each thing occurs in a column: all that its type and format are decided by. */
export interface ColumnTally {
  readonly kinds: Readonly<Record<CellKind, number>>;
  /** How many of the texts could go as that type without loss, and how many are addresses of the web. */
  readonly texts: Readonly<TextCounts>;
  /** The least and the greatest number; Infinity and -Infinity when there is none. */
  readonly numbers: { readonly least: number; readonly greatest: number };
  /** Number formats of the cells that hold numbers, with their counts. */
  readonly formats: ReadonlyMap<string, number>;
  /** What each number format of the column shows, read once. */
  readonly formatKinds: ReadonlyMap<string, NumberFormatKind>;
}

/** Counts what a column holds in those rows. */
export function columnTally(column: SelectionColumn, { from, to }: RowSpan): ColumnTally {
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
  const texts: TextCounts = { whole: 0, number: 0, date: 0, boolean: 0, url: 0, imageUrl: 0 };
  const numbers = { least: Infinity, greatest: -Infinity };
  const formats = new Map<string, number>();
  const formatKinds = new Map<string, NumberFormatKind>();
  for (let r = from; r < to; r += 1) {
    const value = column.values[r] ?? '';
    const format = column.numberFormats[r] ?? 'General';
    const formatKind = formatKinds.get(format) ?? numberFormatKind(format);
    formatKinds.set(format, formatKind);
    kinds[cellKind(value, column.valueTypes[r] ?? 'Unknown', formatKind)] += 1;
    if (typeof value === 'number') {
      formats.set(format, (formats.get(format) ?? 0) + 1);
      numbers.least = Math.min(numbers.least, value);
      numbers.greatest = Math.max(numbers.greatest, value);
    }
    if (typeof value === 'string') countText(value, texts);
  }
  return { kinds, texts, numbers, formats, formatKinds };
}

function countText(text: string, texts: TextCounts): void {
  const number = numberFromText(text);
  if (number?.exact === true) {
    texts.number += 1;
    if (Number.isSafeInteger(number.value)) texts.whole += 1;
    return;
  }
  if (dateTimeFromText(text) !== undefined) texts.date += 1;
  else if (/^(?:true|false)$/i.test(text)) texts.boolean += 1;
  else if (/^https?:\/\/[^\s/]+\S*$/i.test(text)) {
    texts.url += 1;
    if (/\.(?:png|jpe?g|gif|svg|webp|bmp)(?:[?#]|$)/i.test(text)) texts.imageUrl += 1;
  }
}
