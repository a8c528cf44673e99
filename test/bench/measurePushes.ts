import type { Table } from '../../shared/table/table.ts';
import { openBenchPane } from './benchPane.ts';
import { businessTable } from './businessTable.ts';
import type { Measurement } from './measurement.ts';
import { peersPush } from './peersPush.ts';
import { runOnePush, type PushRun } from './pushRun.ts';
import type { BenchCloud } from './startBenchCloud.ts';

/** Pushes of 10 thousand, 100 thousand and a million rows: their time, beside the bound and the peers' way, and their cost. */
export async function measurePushes(cloud: BenchCloud): Promise<readonly Measurement[]> {
  const api = await cloud.startApi();
  const pane = await openBenchPane(cloud.entra, api.origin);
  const million = businessTable(1_000_000);
  const hundred = firstRows(million, 100_000);
  await runOnePush(cloud, api, pane, hundred); // so that no push pays for the compiler
  const small = await runOnePush(cloud, api, pane, firstRows(million, 10_000));
  const medium = await runOnePush(cloud, api, pane, hundred);
  const large = await runOnePush(cloud, api, pane, million);
  const peers = await peersPush(cloud.powerBi, million);
  return [
    { what: 'Push of 10,000 x 10: wall / bound', measured: small.wall / small.bound, unit: '' },
    { what: 'Push of 100,000 x 10: wall / bound', measured: medium.wall / medium.bound, unit: '' },
    { what: 'Push of 1,000,000 x 10: wall / bound', measured: large.wall / large.bound, unit: '', atMost: 1.15 },
    { what: 'Push of 1,000,000 x 10: wall', measured: large.wall / 1000, unit: 's' },
    { what: 'Push of 1,000,000 x 10: peers’ wall / ours', measured: peers / large.wall, unit: '', atLeast: 3 },
    { what: 'POSTs of one push in flight', measured: large.mostPosts, unit: '', atMost: 4 },
    {
      what: 'CPU per row, 1,000,000 / 100,000 rows: pane',
      measured: growth(large, medium, 'paneCpu'),
      unit: '',
      atMost: 1.1,
    },
    {
      what: 'CPU per row, 1,000,000 / 100,000 rows: API',
      measured: growth(large, medium, 'apiCpu'),
      unit: '',
      atMost: 1.1,
    },
    { what: 'CPU of the pane per 10,000 rows', measured: per10Thousand(large, 'paneCpu'), unit: 'ms' },
    { what: 'CPU of the API per 10,000 rows', measured: per10Thousand(large, 'apiCpu'), unit: 'ms' },
  ];
}

function per10Thousand(run: PushRun, cost: 'paneCpu' | 'apiCpu'): number {
  return (run[cost] / run.rows) * 10_000;
}

function growth(large: PushRun, medium: PushRun, cost: 'paneCpu' | 'apiCpu'): number {
  return per10Thousand(large, cost) / per10Thousand(medium, cost);
}

function firstRows(table: Table, rowCount: number): Table {
  return { ...table, rowCount, values: table.values.map((cells) => cells.slice(0, rowCount)) };
}
