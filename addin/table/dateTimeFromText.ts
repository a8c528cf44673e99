import { isDateTime } from '../../shared/table/isDateTime.ts';

/** Whether the day or the month comes first in `01/02/2026`. */
export type DayOrder = 'day' | 'month';

/** A text that is a date: one that reads the same in either order, in one only, or differently in each. */
export type DateReadings = Readonly<Partial<Record<DayOrder, string>>>;

const time = String.raw`(?:[T ]\s*(\d{1,2}):(\d\d)(?::(\d\d(?:\.\d{1,3})?))?\s*([AP]M)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`, 'i');
const dayMonthName = new RegExp(String.raw`^(\d{1,2})\.?[-/ ]([a-zäéû]{3,9})\.?[-/ ,]+(\d{4})${time}$`, 'i');
const monthNameDay = new RegExp(String.raw`^([a-zäéû]{3,9})\.? (\d{1,2}),? (\d{4})${time}$`, 'i');

/** Names of the months in English, German and French, without accents; three letters of them are enough. */
const months = [
  ['january', 'januar', 'janner', 'janvier'],
  ['february', 'februar', 'fevrier'],
  ['march', 'marz', 'maerz', 'mrz', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juni', 'juin'],
  ['july', 'juli', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'oktober', 'octobre'],
  ['november', 'novembre'],
  ['december', 'dezember', 'decembre'],
];

/** Reads a date with or without a time, written as text, into wall-clock ISO; undefined for anything else. */
export function dateReadings(text: string): DateReadings | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40 || !/\d{4}/.test(trimmed)) return undefined;
  const iso = yearFirst.exec(trimmed);
  if (iso !== null) return sure(isoOf(iso[1], iso[3], iso[4], iso.slice(5)));
  const named = dayMonthName.exec(trimmed);
  if (named !== null) return sure(isoOf(named[3], monthOf(named[2]), named[1], named.slice(4)));
  const english = monthNameDay.exec(trimmed);
  if (english !== null) return sure(isoOf(english[3], monthOf(english[1]), english[2], english.slice(4)));
  const match = yearLast.exec(trimmed);
  if (match === null) return undefined;
  const day = isoOf(match[4], match[3], match[1], match.slice(5));
  // Where points separate them, the day comes first.
  const month = match[2] === '.' ? undefined : isoOf(match[4], match[1], match[3], match.slice(5));
  if (match[2] === '.') return sure(day);
  return day === undefined && month === undefined
    ? undefined
    : { ...(day ? { day } : {}), ...(month ? { month } : {}) };
}

/**
 * Gives the wall-clock ISO date that a text is, or `ambiguous` when it could be two and the column's order isn't known.
 * @param order what the texts of the whole column say
 */
export function dateTimeFromText(text: string, order: DayOrder | undefined): string | undefined {
  const readings = dateReadings(text);
  if (readings === undefined) return undefined;
  const { day, month } = readings;
  if (day === undefined || month === undefined || day === month) return day ?? month;
  return order === undefined ? 'ambiguous' : readings[order];
}

function sure(iso: string | undefined): DateReadings | undefined {
  return iso === undefined ? undefined : { day: iso, month: iso };
}

function isoOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hours = '0', minutes = '00', seconds = '00', half]: readonly (string | undefined)[],
): string | undefined {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0');
  const iso = `${year ?? ''}-${two(month)}-${two(day)}T${two(hour)}:${minutes}:${seconds}`;
  return isDateTime(iso) ? iso : undefined;
}

function monthOf(name: string | undefined): string | undefined {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = months.findIndex((names) => names.some((full) => full.startsWith(plain)));
  return index < 0 ? undefined : String(index + 1);
}
