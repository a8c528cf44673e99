import type { Table } from '../../shared/table/table.ts';
import type { BenchPane } from './benchPane.ts';
import { boundOf, mostPostsAtOnce } from './boundOf.ts';
import { processUsage } from './processUsage.ts';
import { readPowerBiLog } from './readPowerBiLog.ts';
import type { BenchApi, BenchCloud } from './startBenchCloud.ts';

/** What one push has taken, in milliseconds. */
export interface PushRun {
  readonly rows: number;
  readonly wall: number;
  readonly bound: number;
  readonly apiCpu: number;
  readonly paneCpu: number;
  readonly mostPosts: number;
}

/** Pushes a table into a new dataset, from the click on Push to the receipt. */
export async function runOnePush(cloud: BenchCloud, api: BenchApi, pane: BenchPane, table: Table): Promise<PushRun> {
  const target = await pane.createTarget(table);
  await readPowerBiLog(cloud.powerBi);
  const apiBefore = processUsage(api.pid).cpuMs;
  const paneBefore = process.cpuUsage();
  const from = performance.now();
  await pane.push(table, target);
  const wall = performance.now() - from;
  const { user, system } = process.cpuUsage(paneBefore);
  const log = await readPowerBiLog(cloud.powerBi);
  return {
    rows: table.rowCount,
    wall,
    bound: boundOf(log, cloud.latency),
    apiCpu: processUsage(api.pid).cpuMs - apiBefore,
    paneCpu: (user + system) / 1000,
    mostPosts: mostPostsAtOnce(log),
  };
}
