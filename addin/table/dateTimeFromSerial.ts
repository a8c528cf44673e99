const DAY = 86_400_000;
const DAYS_FROM_1900_TO_1904 = 1462;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** How the serial is meant. */
export interface SerialOptions {
  /** The workbook counts from 1904. */
  readonly date1904: boolean;
  /** The cell shows a time of day only, so that a serial below 1 has no day in either system. */
  readonly timeOnly: boolean;
}

/**
 * Gives the wall-clock ISO date and time that Excel shows for a serial number, rounded to the millisecond; undefined when
 * there is none: negative, after 9999, or serial 60, the 29 February 1900 that never was.
 * A time without a day gets 1899-12-30, Power BI's own day zero.
 * Source of the leap year: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function dateTimeFromSerial(serial: number, { date1904, timeOnly }: SerialOptions): string | undefined {
  const hasNoDay = timeOnly && serial < 1;
  const offset = date1904 && !hasNoDay ? DAYS_FROM_1900_TO_1904 * DAY : 0;
  const milliseconds = Math.round(serial * DAY) + offset;
  const day = Math.floor(milliseconds / DAY);
  if (!(serial >= 0) || day === 60) return undefined;
  // Excel's days before its false 29 February are one ahead of the calendar's; day 0 is no day.
  const shift = day >= 1 && day < 60 ? DAY : 0;
  const time = DAY_ZERO + milliseconds + shift;
  if (time > LAST) return undefined;
  const iso = new Date(time).toISOString();
  return iso.slice(0, iso.endsWith('.000Z') ? 19 : 23);
}

/** Excel shows 15 digits of a number and many programs write no more: what differs behind them was never meant. */
const NOISE = 5e-15;

/**
 * Tells whether Power BI keeps a serial only rounded, as it keeps multiples of 1/300 s, by more than the noise of
 * calculating and storing it. Source: https://learn.microsoft.com/power-bi/developer/automation/api-dataset-properties
 */
export function isRoundedSerial(serial: number): boolean {
  const milliseconds = serial * DAY;
  const noise = Math.min(Math.abs(milliseconds) * NOISE, 0.5);
  const whole = Math.round(milliseconds);
  // What ends in 3 or 7 is a multiple of 1/300 s, seen in milliseconds.
  if (Math.abs(milliseconds - whole) <= noise) return ![0, 3, 7].includes(whole % 10);
  const steps = milliseconds * 0.3;
  return Math.abs(steps - Math.round(steps)) > noise * 0.3;
}
