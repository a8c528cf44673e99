import {
  LARGE_TABLE_ROWS,
  MAX_PENDING_POSTS,
  MAX_POSTS_PER_HOUR_LARGE_TABLE,
  MAX_POSTS_PER_MINUTE,
} from '../../../shared/limits.ts';
import { throttledRefusal } from '../http/refusal.ts';
import type { Dataset } from '../state/dataset.ts';
import type { Call } from './call.ts';
import { checkPushDataset, writableDatasetOf } from './datasetOf.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * Lets a POST rows request in before its body is read, or refuses with 429; refused ones are not counted.
 * @returns what to call once the request is over
 */
export function takePostSlot(call: Call): () => void {
  const dataset = writableDatasetOf(call);
  checkPushDataset(dataset);
  if (dataset.pendingPosts >= MAX_PENDING_POSTS) throw throttledRefusal(1);
  const now = call.cloud.settings.clock();
  checkPosts(dataset, now, MINUTE_MS, MAX_POSTS_PER_MINUTE);
  const isLarge = dataset.tables.some((table) => table.rowCount >= LARGE_TABLE_ROWS);
  if (isLarge) checkPosts(dataset, now, HOUR_MS, MAX_POSTS_PER_HOUR_LARGE_TABLE);
  dataset.posts.add(now);
  dataset.pendingPosts += 1;
  return () => {
    dataset.pendingPosts -= 1;
  };
}

function checkPosts({ posts }: Dataset, now: number, spanMs: number, max: number): void {
  if (posts.total(now, spanMs) >= max) throw throttledRefusal(posts.secondsUntilRoom(now, spanMs));
}
