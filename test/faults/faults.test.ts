import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeSchedule } from './describeSchedule.ts';
import { openLanes, type Lanes } from './openLanes.ts';
import { runFirm } from './runFirm.ts';
import { scheduleFromSeed } from './scheduleFromSeed.ts';

/** What a test run can afford; `npm run faults -- --seeds 500 --from 1000` runs others, and shortens those that fail. */
const seeds = Array.from({ length: 12 }, (_, at) => at + 1);
const LANES = 3;

let lanes: Lanes | undefined;
let runs: ReadonlyMap<number, Promise<readonly string[]>> = new Map();

async function brokenPromises(seed: number, opened: Lanes): Promise<readonly string[]> {
  const schedule = scheduleFromSeed(seed);
  const { broken } = await opened.withLane((lane) => runFirm(lane, schedule));
  return broken.length === 0 ? [] : [...broken, `npm run faults -- --seed ${seed}`, describeSchedule(schedule)];
}

beforeAll(async () => {
  const opened = await openLanes(LANES);
  lanes = opened;
  runs = new Map(seeds.map((seed) => [seed, brokenPromises(seed, opened)]));
  // Each is waited for by its own test, perhaps long after it has failed.
  for (const run of runs.values()) run.catch(() => undefined);
}, 60_000);

afterAll(() => lanes?.stop(), 60_000);

describe('a push, whatever goes wrong', () => {
  it.each(seeds)(
    'has every row in Power BI once, or names the batches in doubt (seed %i)',
    async (seed) => {
      expect(await runs.get(seed)).toEqual([]);
    },
    300_000,
  );
});
