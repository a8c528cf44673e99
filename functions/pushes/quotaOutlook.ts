import { MAX_ROWS_PER_HOUR } from '../../shared/limits.ts';
import type { Budget } from '../store/pushRecord.ts';
import { BUCKET_LIFE } from './bucketLife.ts';

/** What a dataset has left of its hour, and when some rows will have gone. */
export interface QuotaOutlook {
  readonly rowsPerHour: number;
  readonly rowsUsed: number;
  readonly rowsLeft: number;
  /** How many of the rows have to wait. */
  readonly rowsThatWait: number;
  /** When the last of them can go, in milliseconds since 1970 by the storage service's clock; undefined when none waits. */
  readonly waitsUntil?: number;
}

const MINUTE = 60_000;

/**
 * Tells what is left of a dataset's rows an hour, and when the last of so many rows can go if they go as soon as they may.
 * @param used rows by the minute since 1970 in which they went, of the last hour
 * @param now milliseconds since 1970, by the storage service's clock
 */
export function quotaOutlook(used: Budget['minutes'], now: number, rows: number): QuotaOutlook {
  const spent = Object.entries(used)
    .map(([minute, bucket]) => ({ freeAt: (Number(minute) + BUCKET_LIFE) * MINUTE, rows: bucket.rows }))
    .filter(({ freeAt }) => freeAt > now)
    .sort((a, b) => a.freeAt - b.freeAt);
  const rowsUsed = spent.reduce((sum, bucket) => sum + bucket.rows, 0);
  const rowsLeft = Math.max(0, MAX_ROWS_PER_HOUR - rowsUsed);
  const counts = { rowsPerHour: MAX_ROWS_PER_HOUR, rowsUsed, rowsLeft, rowsThatWait: Math.max(0, rows - rowsLeft) };
  return counts.rowsThatWait === 0 ? counts : { ...counts, waitsUntil: lastMoment(spent, now, rows, rowsLeft) };
}

/** What goes frees its own room again an hour later, so that more than an hour's rows take several hours. */
function lastMoment(
  spent: readonly { readonly freeAt: number; readonly rows: number }[],
  now: number,
  rows: number,
  rowsLeft: number,
): number {
  const freeing = [...spent, { freeAt: now + BUCKET_LIFE * MINUTE, rows: rowsLeft }];
  let waiting = rows - rowsLeft;
  for (const bucket of freeing) {
    const gone = Math.min(waiting, bucket.rows);
    waiting -= gone;
    if (waiting === 0) return bucket.freeAt;
    freeing.push({ freeAt: bucket.freeAt + BUCKET_LIFE * MINUTE, rows: gone });
  }
  return now; // not reached: what has gone comes free again, so the list does not end before the rows do
}
