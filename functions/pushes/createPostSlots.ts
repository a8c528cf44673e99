import { MAX_PENDING_POSTS } from '../../shared/limits.ts';

/** POSTs to one dataset that leave this process at once: one less than Power BI lets pend, for whoever else writes. */
export const POSTS_AT_ONCE = MAX_PENDING_POSTS - 1;

/** Runs POSTs to one dataset, no more at once than there are slots; the others wait in the order in which they came. */
export type PostSlots = <Result>(dataset: string, post: () => Promise<Result>) => Promise<Result>;

/**
 * Makes the slots of this process. What comes before a POST (inflating, reading, checking) so overlaps with the POSTs
 * under way; Power BI's own limit holds between processes.
 */
export function createPostSlots(slots = POSTS_AT_ONCE): PostSlots {
  const datasets = new Map<string, { busy: number; readonly waiting: (() => void)[] }>();
  return async (dataset, post) => {
    const line = datasets.get(dataset) ?? { busy: 0, waiting: [] };
    datasets.set(dataset, line);
    if (line.busy < slots) line.busy += 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve)); // takes over the slot of who leaves
    try {
      return await post();
    } finally {
      const next = line.waiting.shift();
      if (next !== undefined) next();
      else line.busy -= 1;
      if (line.busy === 0) datasets.delete(dataset);
    }
  };
}
