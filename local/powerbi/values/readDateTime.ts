import { dateTime } from './value.ts';
import type { DateTime } from './value.ts';

const TICKS_PER_SECOND = 300;
const time = String.raw`(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>\.\d{1,9})?)?)?`;
const isoDate = new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})${time}(?:Z|[+-]\d{2}:?\d{2})?$`);
const americanDate = new RegExp(String.raw`^(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})${time}$`);

/**
 * Reads a moment from ISO 8601 or `MM/DD/YYYY`; undefined when it is none.
 * A zone is dropped and the wall clock kept, as recorded for `Z`; time is rounded to whole 1/300 seconds.
 */
export function readDateTime(given: unknown): DateTime | undefined {
  if (typeof given !== 'string') return undefined;
  const parts = (isoDate.exec(given) ?? americanDate.exec(given))?.groups;
  if (!parts) return undefined;
  const day = millisecondsOfDay(Number(parts.year), Number(parts.month), Number(parts.day));
  const [hour, minute, second] = [parts.hour, parts.minute, parts.second].map((part) => Number(part ?? 0));
  if (day === undefined || hour === undefined || minute === undefined || second === undefined) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const seconds = day / 1000 + hour * 3600 + minute * 60 + second;
  return dateTime(seconds * TICKS_PER_SECOND + Math.round(Number(parts.fraction ?? 0) * TICKS_PER_SECOND));
}

function millisecondsOfDay(year: number, month: number, day: number): number | undefined {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999, so the year is set apart.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() : undefined;
}
