/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** The serial number of a day after February 1900 (1900 system). Pure calendar arithmetic, so that no time zone can shift it. */
export function serialFromDate(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;
}
