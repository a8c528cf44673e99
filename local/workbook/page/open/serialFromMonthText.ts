import { serialFromDate } from './serialFromDate.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Reads dates such as `Jan 1 2000`; null for everything else. */
export function serialFromMonthText(text: string): number | null {
  const [month = '', day, year, ...rest] = text.split(' ');
  const index = MONTHS.indexOf(month);
  if (index < 0 || rest.length > 0 || !/^\d{1,2}$/.test(day ?? '') || !/^\d{4}$/.test(year ?? '')) return null;
  return serialFromDate(Number(year), index + 1, Number(day));
}
