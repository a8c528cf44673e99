import { setImmediate } from 'node:timers/promises';

const ROWS_AT_A_TIME = 2_000;

/** Does something for each of so many rows and lets other requests have their turn in between: a body has 32 MB of them. */
export async function forEachRow(count: number, work: (r: number) => void): Promise<void> {
  for (let r = 0; r < count; r += 1) {
    if (r > 0 && r % ROWS_AT_A_TIME === 0) await setImmediate();
    work(r);
  }
}
