import { MAX_ROWS_PER_HOUR } from '../../shared/limits.ts';
import { Problem } from '../../shared/problem.ts';
import type { PushRecord } from '../store/pushRecord.ts';
import { keepGateWhileWaiting } from './keepGateWhileWaiting.ts';
import type { PushContext } from './pushContext.ts';
import { quotaOutlook } from './quotaOutlook.ts';
import { readBudget } from './readBudget.ts';

/**
 * Refuses to delete the rows of a table while the hour has no room for all that replace them.
 * @throws {Problem} `quota_exhausted` with the seconds until there is room; `confirmation_required` for more rows than any
 *   hour takes
 */
export async function checkRoomForAll(context: PushContext, push: PushRecord): Promise<void> {
  const { used, now } = (await readBudget(context)) ?? { used: {}, now: context.now().getTime() };
  const { rowsThatWait, rowsLeft, waitsUntil } = quotaOutlook(used, now, push.rows);
  if (rowsThatWait === 0 || waitsUntil === undefined) return;
  const limit = MAX_ROWS_PER_HOUR;
  const at = new Date(waitsUntil).toISOString();
  const facts = `Power BI takes ${limit.toLocaleString('en')} rows an hour for one dataset, and has room for ${rowsLeft.toLocaleString('en')} now`;
  if (push.rows > limit) {
    throw new Problem(
      'confirmation_required',
      `${facts}: after the old rows are deleted, the last of the ${push.rows.toLocaleString('en')} new ones can go at ${at}. Confirm it, or push fewer rows.`,
      { limit },
    );
  }
  const retryAfter = Math.ceil((waitsUntil - now) / 1000);
  await keepGateWhileWaiting(context, push, retryAfter * 1000);
  throw new Problem(
    'quota_exhausted',
    `${facts}. Nothing is deleted before there is room for all ${push.rows.toLocaleString('en')} rows, at ${at}.`,
    { limit, retryAfter },
  );
}
