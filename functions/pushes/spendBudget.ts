import {
  LARGE_TABLE_ROWS,
  MAX_POSTS_PER_HOUR_LARGE_TABLE,
  MAX_POSTS_PER_MINUTE,
  MAX_ROWS_PER_HOUR,
} from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import { budget, type Budget } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { budgetKey } from '../store/tableKeys.ts';
import { BUCKET_LIFE } from './bucketLife.ts';
import type { PushContext } from './pushContext.ts';

const MAX_TRIES = 20;

/**
 * Takes one POST and its rows out of what a dataset may have in this hour and minute. It is spent before the POST and
 * never given back, so it over-counts; what Power BI itself says overrules it.
 * @param lastRead the budget as it was just read, which saves a call when nobody has spent of it since
 * @param tableRows rows that the table holds, as far as known: large tables have fewer POSTs an hour
 * @throws {Problem} `quota_exhausted` with the limit and the seconds until there is room
 */
export async function spendBudget(
  context: PushContext,
  rows: number,
  tableRows: number,
  lastRead?: Stored<Budget>,
): Promise<void> {
  const key = budgetKey(context.address.tenantId, context.address.datasetId);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const known = tries === 0 && lastRead !== undefined ? lastRead : await context.records.get(key, budget);
    if (known === undefined) {
      await context.records.write({ insert: key, value: { minutes: {} } });
      continue;
    }
    const minute = Math.floor(known.readAt / 60_000); // every instance reads the same clock: storage's
    const used = lastHour(known.value, minute);
    checkRoom(used, minute, rows, tableRows);
    const now = used[minute] ?? { rows: 0, posts: 0 };
    const value: Budget = { minutes: { ...used, [minute]: { rows: now.rows + rows, posts: now.posts + 1 } } };
    if (await context.records.write({ replace: known, value })) return;
  }
  throw new Problem('storage_unavailable', 'Too many pushes reach this dataset at the same moment. Try again.', {
    retryAfter: 2,
  });
}

function checkRoom(used: Budget['minutes'], minute: number, rows: number, tableRows: number): void {
  const spent = Object.entries(used).map(([at, { rows: r, posts }]) => ({ age: minute - Number(at), rows: r, posts }));
  // The minute before counts whole: a bucket doesn't tell at which second its POSTs were.
  const minutePosts = spent.filter(({ age }) => age <= 1).reduce((sum, { posts }) => sum + posts, 0);
  if (minutePosts >= MAX_POSTS_PER_MINUTE) throw exhausted('requests a minute', MAX_POSTS_PER_MINUTE, 60);
  const hourRows = spent.reduce((sum, bucket) => sum + bucket.rows, 0);
  if (hourRows + rows > MAX_ROWS_PER_HOUR) throw exhausted('rows an hour', MAX_ROWS_PER_HOUR, secondsUntilRoom(spent));
  const hourPosts = spent.reduce((sum, bucket) => sum + bucket.posts, 0);
  if (tableRows >= LARGE_TABLE_ROWS && hourPosts >= MAX_POSTS_PER_HOUR_LARGE_TABLE) {
    throw exhausted(
      'requests an hour for a table of 250,000 rows or more',
      MAX_POSTS_PER_HOUR_LARGE_TABLE,
      secondsUntilRoom(spent),
    );
  }
}

/** Until the oldest bucket leaves the hour. */
function secondsUntilRoom(spent: readonly { readonly age: number }[]): number {
  const oldest = Math.max(0, ...spent.map(({ age }) => age));
  return Math.max(1, BUCKET_LIFE - oldest) * 60;
}

function lastHour(known: Budget, minute: number): Budget['minutes'] {
  return Object.fromEntries(Object.entries(known.minutes).filter(([at]) => minute - Number(at) < BUCKET_LIFE));
}

function exhausted(unit: string, limit: number, retryAfter: number): Problem {
  const message = `Power BI takes ${limit.toLocaleString('en')} ${unit} for one dataset, and they are used up. There is room in ${Math.ceil(retryAfter / 60)} minutes.`;
  return new Problem('quota_exhausted', message, { limit, retryAfter });
}
