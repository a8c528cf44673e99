import { cellKinds, type CellKind } from './cellKinds.ts';
import { dateTimeFromText } from './dateTimeFromText.ts';
import { numberFormatKind, type NumberFormatKind } from './numberFormatKind.ts';
import { numberFromText } from './numberFromText.ts';
import type { RowSpan } from './rowSpan.ts';
import { forStretches } from './forStretches.ts';
import type { Pause } from './pause.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

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

/** Counts what a column holds in those rows. A text is looked at once, however many cells hold it. */
export async function columnTally(column: SelectionColumn, { from, to }: RowSpan, pause: Pause): Promise<ColumnTally> {
  const { holds, numbers, formats, texts, formatCodes } = column.cells;
  const kindOfFormat = formatCodes.map(numberFormatKind);
  const kindAt = cellKinds(column, kindOfFormat);
  const kinds = noKinds();
  const range = { least: Infinity, greatest: -Infinity };
  const cellsWithText = new Uint32Array(texts.length);
  const numbersWithFormat = new Uint32Array(formatCodes.length);
  function count(first: number, end: number): void {
    for (let row = first; row < end; row += 1) {
      const number = numbers[row] ?? 0;
      const held = holds[row];
      kinds[kindAt(row)] += 1;
      if (held === HOLDS.text) cellsWithText[number] = (cellsWithText[number] ?? 0) + 1;
      if (held !== HOLDS.number) continue;
      const format = formats[row] ?? 0;
      numbersWithFormat[format] = (numbersWithFormat[format] ?? 0) + 1;
      if (number < range.least) range.least = number;
      if (number > range.greatest) range.greatest = number;
    }
  }
  await forStretches({ from, to }, count, pause);
  return {
    kinds,
    texts: await countTexts(texts, cellsWithText, pause),
    numbers: range,
    formats: new Map(formatCodes.map((code, i) => [code, numbersWithFormat[i] ?? 0] as const).filter(([, n]) => n > 0)),
    formatKinds: new Map(formatCodes.map((code, i) => [code, kindOfFormat[i] ?? 'number'])),
  };
}

function noKinds(): Record<CellKind, number> {
  return { blank: 0, error: 0, text: 0, boolean: 0, whole: 0, big: 0, fraction: 0, date: 0, time: 0, duration: 0 };
}

async function countTexts(texts: readonly string[], counts: Uint32Array, pause: Pause): Promise<TextCounts> {
  const found: TextCounts = { whole: 0, number: 0, date: 0, boolean: 0, url: 0, imageUrl: 0 };
  function count(first: number, end: number): void {
    for (let place = first; place < end; place += 1) {
      const cells = counts[place] ?? 0;
      if (cells > 0) countText(texts[place] ?? '', cells, found);
    }
  }
  await forStretches({ from: 0, to: texts.length }, count, pause);
  return found;
}

function countText(text: string, count: number, texts: TextCounts): void {
  const number = numberFromText(text);
  if (number?.exact === true) {
    texts.number += count;
    if (Number.isSafeInteger(number.value)) texts.whole += count;
    return;
  }
  if (dateTimeFromText(text) !== undefined) texts.date += count;
  else if (/^(?:true|false)$/i.test(text)) texts.boolean += count;
  else if (/^https?:\/\/[^\s/]+\S*$/i.test(text)) {
    texts.url += count;
    if (/\.(?:png|jpe?g|gif|svg|webp|bmp)(?:[?#]|$)/i.test(text)) texts.imageUrl += count;
  }
}
