import { gunzipSync } from 'node:zlib';
import type { CellValue } from '../../shared/table/cellValue.ts';
import { MARK_COLUMN, markOf } from '../../shared/table/mark.ts';
import type { Table } from '../../shared/table/table.ts';
import { openBenchPane } from './benchPane.ts';
import { businessTable } from './businessTable.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { rowsUrlOfNewDataset } from './peersPush.ts';
import { processUsage } from './processUsage.ts';
import { startPushOf } from './startedPush.ts';
import type { BenchCloud } from './startBenchCloud.ts';

const WARM_UP = 20;
const BATCHES = 60;
const PUSH_ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** One batch of 10,000 rows after another: what the API adds to Power BI's time, and its CPU time beside the plain way's. */
export async function measureBatch(cloud: BenchCloud): Promise<readonly Measurement[]> {
  const api = await cloud.startApi();
  const pane = await openBenchPane(cloud.entra, api.origin);
  const table = businessTable(10_000);
  const push = await startPushOf(pane, table, WARM_UP + BATCHES);
  const bytes = Buffer.from(await push.gzipped.arrayBuffer());
  for (let n = 0; n < WARM_UP; n += 1) await push.sendBatch(n);
  const cpuBefore = processUsage(api.pid).cpuMs;
  const through = await times(BATCHES, (n) => push.sendBatch(WARM_UP + n));
  const apiCpu = (processUsage(api.pid).cpuMs - cpuBefore) / BATCHES;
  const plain = plainCpu(table, bytes);
  const straight = await timesStraight(cloud.powerBi, table, bytes);
  return [
    { what: 'API CPU of a batch / gunzip, parse and write once', measured: apiCpu / plain, unit: '', atMost: 2 },
    { what: 'API CPU of a batch of 10,000 x 10', measured: apiCpu, unit: 'ms' },
    { what: 'Gunzip, parse and write of it once: CPU', measured: plain, unit: 'ms' },
    { what: 'Batch through the API, p50', measured: median(through), unit: 'ms' },
    { what: 'The same body straight to Power BI, p50', measured: median(straight), unit: 'ms' },
    {
      what: 'Added by the API, p50',
      measured: (median(through) / median(straight) - 1) * 100,
      unit: '%',
      atMost: 25,
    },
  ];
}

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const from = performance.now();
    await work(n);
    all.push(performance.now() - from);
  }
  return all;
}

/** CPU milliseconds of inflating, parsing and writing a batch once, in the plain way: objects through JSON.stringify. */
function plainCpu(table: Table, gzipped: Buffer): number {
  for (let n = 0; n < WARM_UP; n += 1) powerBiBody(table, gzipped);
  const before = process.cpuUsage();
  for (let n = 0; n < BATCHES; n += 1) powerBiBody(table, gzipped);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / BATCHES;
}

function powerBiBody({ columns }: Table, gzipped: Buffer): Uint8Array<ArrayBuffer> {
  const { rows } = JSON.parse(gunzipSync(gzipped).toString()) as { rows: CellValue[][] };
  const mark = markOf(PUSH_ID, 0, 1);
  const objects = rows.map((row) => {
    const object: Record<string, CellValue | undefined> = {};
    for (const [c, { name }] of columns.entries()) object[name] = row[c];
    object[MARK_COLUMN] = mark;
    return object;
  });
  return new TextEncoder().encode(JSON.stringify({ rows: objects }));
}

async function timesStraight(powerBi: string, table: Table, gzipped: Buffer): Promise<readonly number[]> {
  const url = await rowsUrlOfNewDataset(powerBi, table);
  const headers = { 'content-type': 'application/json' };
  const body = powerBiBody(table, gzipped);
  return times(BATCHES, async () => {
    const answer = await fetch(url, { method: 'POST', headers, body });
    await answer.arrayBuffer();
  });
}
