const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,3})?$/;

// Power BI keeps dates of the years 1900 to 9999 and a time without a date on its day zero.
// Source: https://learn.microsoft.com/power-bi/connect-data/desktop-data-types (Date/time types)
const FIRST = '1899-12-30T00:00:00';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether a text is a real date and time, wall-clock ISO without zone, that Power BI can keep. */
export function isDateTime(text: string): boolean {
  const match = pattern.exec(text);
  if (match === null || text < FIRST) return false;
  const [, year, month, day, hour, minute, second] = match;
  return (
    isRealDay(Number(year), Number(month), Number(day)) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60
  );
}

function isRealDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
