import { dateReadings, dateTimeFromText, type DayOrder } from './dateTimeFromText.ts';
import { forStretches } from './forStretches.ts';
import { isPlaceholder } from './isPlaceholder.ts';
import { numberFromText, numberReadings, type DecimalMark } from './numberFromText.ts';
import type { Pause } from './pause.ts';

/** How the texts of a column are read; undefined: they don't say it. */
export interface ReadingStyle {
  readonly decimalMark: DecimalMark | undefined;
  readonly dayOrder: DayOrder | undefined;
}

interface TextCounts {
  whole: number;
  number: number;
  /** Numbers that could be two, as the column doesn't tell the decimal mark. */
  ambiguousNumber: number;
  date: number;
  /** Dates that could be two, as the column doesn't tell the order of day and month. */
  ambiguousDate: number;
  boolean: number;
  placeholder: number;
  spaces: number;
  url: number;
  /** Those of the addresses that end like a picture's file. */
  imageUrl: number;
}

const NOTHING: Readonly<TextCounts> = {
  whole: 0,
  number: 0,
  ambiguousNumber: 0,
  date: 0,
  ambiguousDate: 0,
  boolean: 0,
  placeholder: 0,
  spaces: 0,
  url: 0,
  imageUrl: 0,
};

/** How many cells of a column hold a text that could go as another type without loss, or that is something special. */
export interface TextTally extends Readonly<TextCounts> {
  readonly style: ReadingStyle;
}

/**
 * Counts what the texts of a column are. Which sign separates decimals and whether the day comes first is told by those
 * texts that read in one way only.
 * @param cells how many cells hold each text
 */
export async function textTally(texts: readonly string[], cells: Uint32Array, pause: Pause): Promise<TextTally> {
  const marks = { point: 0, comma: 0 };
  const orders = { day: 0, month: 0 };
  const numbersOrDates: number[] = [];
  const found: TextCounts = { ...NOTHING };
  function look(first: number, end: number): void {
    for (let place = first; place < end; place += 1) {
      const count = cells[place] ?? 0;
      if (count === 0) continue;
      const text = texts[place] ?? '';
      const numbers = numberReadings(text);
      const dates = numbers === undefined ? dateReadings(text) : undefined;
      if (numbers === undefined && dates === undefined) countWord(text, count, found);
      else numbersOrDates.push(place);
      if (numbers !== undefined) countWay(numbers, marks);
      if (dates !== undefined) countWay(dates, orders);
    }
  }
  await forStretches({ from: 0, to: texts.length }, look, pause);
  const style: ReadingStyle = {
    decimalMark: onlyOne(marks.point, 'point', marks.comma, 'comma'),
    dayOrder: onlyOne(orders.day, 'day', orders.month, 'month'),
  };
  function count(first: number, end: number): void {
    for (const place of numbersOrDates.slice(first, end))
      countValue(texts[place] ?? '', cells[place] ?? 0, style, found);
  }
  await forStretches({ from: 0, to: numbersOrDates.length }, count, pause);
  return { ...found, style };
}

/** Counts a text for the only way in which it can be read. */
function countWay<Way extends string>(readings: Readonly<Partial<Record<Way, unknown>>>, ways: Record<Way, number>) {
  for (const way in ways) if (Object.keys(readings).join() === way) ways[way] += 1;
}

/** The way that texts show, as long as none shows the other. */
function onlyOne<Way>(first: number, way: Way, second: number, other: Way): Way | undefined {
  if (first > 0 === second > 0) return undefined;
  return first > 0 ? way : other;
}

function countValue(text: string, count: number, style: ReadingStyle, found: TextCounts): void {
  const number = numberFromText(text, style.decimalMark);
  if (number === 'ambiguous') found.ambiguousNumber += count;
  else if (number?.exact === true) {
    found.number += count;
    if (Number.isSafeInteger(number.value)) found.whole += count;
  }
  if (number !== undefined) return;
  const date = dateTimeFromText(text, style.dayOrder);
  if (date === 'ambiguous') found.ambiguousDate += count;
  else if (date !== undefined) found.date += count;
}

function countWord(text: string, count: number, found: TextCounts): void {
  if (text.trim() === '') found.spaces += count;
  else if (isPlaceholder(text)) found.placeholder += count;
  else if (/^(?:true|false)$/i.test(text)) found.boolean += count;
  else if (/^https?:\/\/[^\s/]+\S*$/i.test(text)) {
    found.url += count;
    if (/\.(?:png|jpe?g|gif|svg|webp|bmp)(?:[?#]|$)/i.test(text)) found.imageUrl += count;
  }
}
