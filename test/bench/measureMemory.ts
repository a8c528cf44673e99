import { openBenchPane } from './benchPane.ts';
import { businessTable } from './businessTable.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { processUsage } from './processUsage.ts';
import { startPushOf, type StartedPush } from './startedPush.ts';
import type { BenchCloud } from './startBenchCloud.ts';

const PUSHES_AT_ONCE = 4;
const BATCHES_AT_ONCE = 4; // of each push: 16 in all
const BATCHES_EACH = 64; // below Power BI's 120 POSTs a minute and a million rows an hour, for one dataset
const ROUNDS = 2; // 512 batches in all

/** Memory of a fresh API that has 16 batches of 10,000 x 20 in flight all the time. */
export async function measureMemory(cloud: BenchCloud): Promise<readonly Measurement[]> {
  const api = await cloud.startApi();
  const pane = await openBenchPane(cloud.entra, api.origin);
  const table = businessTable(10_000, 20);
  const resident: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const pushes = await Promise.all(
      Array.from({ length: PUSHES_AT_ONCE }, () => startPushOf(pane, table, BATCHES_EACH)),
    );
    await Promise.all(pushes.map((push) => sendAll(push, () => resident.push(processUsage(api.pid).residentMb))));
  }
  const fifth = Math.floor(resident.length / 5);
  const early = median(resident.slice(fifth, 2 * fifth));
  const late = median(resident.slice(-fifth));
  return [
    {
      what: 'API memory, 16 batches of 10,000 x 20 in flight: peak',
      measured: processUsage(api.pid).peakMb,
      unit: 'MB',
      atMost: 400,
    },
    { what: 'API memory, batches 410-512 / batches 103-205', measured: late / early, unit: '', atMost: 1.1 },
    { what: 'API memory, batches 410-512', measured: late, unit: 'MB' },
  ];
}

/** Sends a push's batches, always the same number at once. */
async function sendAll(push: StartedPush, onSent: () => void): Promise<void> {
  let next = 0;
  async function sendOneAfterAnother() {
    while (next < BATCHES_EACH) {
      const n = next;
      next += 1;
      await push.sendBatch(n);
      onSent();
    }
  }
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, sendOneAfterAnother));
}
