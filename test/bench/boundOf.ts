import type { PowerBiRequest } from './powerBiRequest.ts';

/** POSTs of one push that Power BI gets at once. */
const IN_FLIGHT = 4;

/**
 * The time that a push takes when nobody does any work: its batches, 4 in flight, and its other requests to Power BI (the
 * mark probe, the final counts), one after another as they came, each answered in `latency` milliseconds.
 */
export function boundOf(log: readonly PowerBiRequest[], latency: number): number {
  const posts = log.filter(({ isRows }) => isRows).length;
  return (Math.ceil(posts / IN_FLIGHT) + rounds(log.filter(({ isRows }) => !isRows))) * latency;
}

/** How many requests came one after another; those that overlap count once. */
function rounds(requests: readonly PowerBiRequest[]): number {
  let count = 0;
  let busyUntil = -Infinity;
  for (const { from, to } of requests.toSorted((a, b) => a.from - b.from)) {
    if (from >= busyUntil) count += 1;
    busyUntil = Math.max(busyUntil, to);
  }
  return count;
}

/** The most POSTs of rows that one dataset has had under way at the same time. */
export function mostPostsAtOnce(log: readonly PowerBiRequest[]): number {
  const posts = log.filter(({ isRows }) => isRows);
  const counts = posts.map(
    ({ from, dataset }) => posts.filter((p) => p.dataset === dataset && p.from <= from && p.to > from).length,
  );
  return Math.max(0, ...counts);
}
