const [ZERO, NINE] = [0x30, 0x39];

// Power BI keeps dates of the years 1900 to 9999 and a time without a date on its day zero.
// Source: https://learn.microsoft.com/power-bi/connect-data/desktop-data-types (Date/time types)
const FIRST = '1899-12-30T00:00:00';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Tells whether a text is a real date and time, wall-clock ISO without zone, that Power BI can keep:
 * `2026-07-28T13:45:00` with up to three digits behind the second. By hand: a pattern with groups takes three times as long,
 * and there is one text a row.
 */
export function isDateTime(text: string): boolean {
  if (text < FIRST || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return false;
  if (text[13] !== ':' || text[16] !== ':' || !isFraction(text)) return false;
  const year = numberAt(text, 0, 4);
  const [month, day] = [numberAt(text, 5, 2), numberAt(text, 8, 2)];
  return (
    !Number.isNaN(year) &&
    isRealDay(year, month, day) &&
    numberAt(text, 11, 2) < 24 &&
    numberAt(text, 14, 2) < 60 &&
    numberAt(text, 17, 2) < 60
  );
}

/** The number at a place; NaN, which is not below anything, where there are other characters than digits. */
function numberAt(text: string, at: number, length: number): number {
  let number = 0;
  for (let i = at; i < at + length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!(unit >= ZERO && unit <= NINE)) return Number.NaN;
    number = number * 10 + unit - ZERO;
  }
  return number;
}

function isFraction(text: string): boolean {
  if (text.length === 19) return true;
  const digits = text.length - 20;
  return text[19] === '.' && digits >= 1 && digits <= 3 && !Number.isNaN(numberAt(text, 20, digits));
}

function isRealDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
