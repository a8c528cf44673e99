import type { Pause } from './pause.ts';
import type { RowSpan } from './rowSpan.ts';

/** Rows of one column that are worked on between two pauses, which takes less than 10 ms. */
const ROWS_AT_ONCE = 16_384;

/**
 * Does some work for each part of a span of rows, with a pause before each. The work is a function of its own that waits
 * for nothing: a loop inside an asynchronous function runs several times slower.
 */
export async function forStretches(
  { from, to }: RowSpan,
  work: (from: number, to: number) => void,
  pause: Pause,
): Promise<void> {
  for (let first = from; first < to; first += ROWS_AT_ONCE) {
    await pause();
    work(first, Math.min(first + ROWS_AT_ONCE, to));
  }
}
