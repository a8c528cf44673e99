import { serialFromDate } from './serialFromDate.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const SECONDS_OF_DAY = 86_400;

/** A date as a serial number, and whether it came with a time of day. */
export interface DateSerial {
  readonly serial: number;
  readonly hasTime: boolean;
}

/** Reads `2012-01-31` and `2012-01-31 10:20:30` after 1900; null for everything else and for days and times that don't exist. */
export function serialFromIsoText(text: string): DateSerial | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const date = serialOfDay(Number(year), Number(month), Number(day));
  const time = secondsOf(Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0));
  if (date === null || time === null) return null;
  return { serial: date + time / SECONDS_OF_DAY, hasTime: hours !== undefined };
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date takes 31 June for 1 July: only days that read back unchanged exist.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 ? serialFromDate(year, month, day) : null;
}

function secondsOf(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return hours * 3600 + minutes * 60 + seconds;
}
