const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,3})?$/;

// Power BI keeps dates of the years 1900 to 9999 and a time without a date on its day zero.
// Source: https://learn.microsoft.com/power-bi/connect-data/desktop-data-types (Date/time types)
const FIRST = '1899-12-30T00:00:00';

/** Tells whether a text is a real date and time, wall-clock ISO without zone, that Power BI can keep. */
export function isDateTime(text: string): boolean {
  const match = pattern.exec(text);
  if (match === null || text < FIRST) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const isRealDay = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  return isRealDay && hour < 24 && minute < 60 && second < 60;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
