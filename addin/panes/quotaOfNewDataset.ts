import type { Quota } from './quotaText.ts';

/** Minutes after which Power BI has room again for certain; it counts by the minute. */
const MINUTES = 61;

/** What a dataset that is still to be created leaves of its first hour. @param now milliseconds since 1970 */
export function quotaOfNewDataset(rows: number, rowsPerHour: number, now: number): Quota {
  const rowsThatWait = Math.max(0, rows - rowsPerHour);
  const quota = { rowsPerHour, rowsUsed: 0, rowsLeft: rowsPerHour, rowsThatWait };
  if (rowsThatWait === 0) return quota;
  const hours = Math.ceil(rows / rowsPerHour) - 1;
  return { ...quota, waitsUntil: new Date(now + hours * MINUTES * 60_000).toISOString() };
}
