import { getFormatDateInfo, getFormatInfo, tokenize, TOKEN_DURATION } from 'numfmt';

/**
 * What a number format shows: `date` has a day, `time` only a time of day, `duration` elapsed time (`[h]:mm`),
 * `fraction` a number with decimals or a percentage, `number` everything else.
 */
export type NumberFormatKind = 'date' | 'time' | 'duration' | 'fraction' | 'number';

/** Tells what a number format code in its en-US form shows; a code that can't be read counts as `number`. */
export function numberFormatKind(format: string): NumberFormatKind {
  if (format === 'General') return 'number';
  const info = getFormatInfo(format);
  if (info.type === 'error' || info.type === 'general') return 'number';
  if (!info.isDate) return info.maxDecimals > 0 || info.isPercent || info.type === 'fraction' ? 'fraction' : 'number';
  if (tokenize(format).some(({ type }) => type === TOKEN_DURATION)) return 'duration';
  return showsDay(format) ? 'date' : 'time';
}

function showsDay(format: string): boolean {
  const { year, month, day, hours, seconds } = getFormatDateInfo(format);
  // In `mm:ss.0` the library takes the minutes for a month.
  return year || day || (month && !hours && !seconds);
}
