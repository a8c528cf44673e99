/*
 * `npm run bench`: what a push costs in time, CPU, memory and bytes, in ratios within this one run, because machines differ.
 * Prints one table; --json writes it to build/bench.json too; --only pushes|batch|memory|bytes|ranges|start|load|pane|datasets runs a part;
 * --profile writes CPU profiles of the API to build/profiles.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBatch } from './measureBatch.ts';
import { measureBytes } from './measureBytes.ts';
import { measureDatasets } from './measureDatasets.ts';
import { hasPassed, type Measurement } from './measurement.ts';
import { measureLoad } from './measureLoad.ts';
import { measureMemory } from './measureMemory.ts';
import { measurePane } from './measurePane.ts';
import { measurePushes } from './measurePushes.ts';
import { measureRanges } from './measureRanges.ts';
import { measureStart } from './measureStart.ts';
import { resultTable } from './resultTable.ts';
import { startBenchCloud, type BenchCloud } from './startBenchCloud.ts';

const LATENCY_MS = 300;
const build = resolve(import.meta.dirname, '../../build');

const measures: Readonly<Record<string, (cloud: BenchCloud) => Promise<readonly Measurement[]>>> = {
  pushes: measurePushes,
  batch: measureBatch,
  memory: measureMemory,
  bytes: measureBytes,
  ranges: measureRanges,
  start: measureStart,
  load: measureLoad,
  pane: measurePane,
  datasets: measureDatasets,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, profile: { type: 'boolean' }, only: { type: 'string' } },
  });
  const names = values.only === undefined ? Object.keys(measures) : [values.only];
  const cloud = await startBenchCloud(LATENCY_MS, values.profile === true ? resolve(build, 'profiles') : undefined);
  const measurements: Measurement[] = [];
  try {
    for (const name of names) {
      console.error(`Measuring ${name}…`);
      measurements.push(...((await measures[name]?.(cloud)) ?? []));
    }
  } finally {
    await cloud.stop();
  }
  console.log(resultTable(measurements));
  if (values.json === true) writeJson(measurements);
}

function writeJson(measurements: readonly Measurement[]): void {
  const machine = { cpu: cpus()[0]?.model, cpus: cpus().length, load: loadavg(), node: process.version };
  const results = measurements.map((one) => ({ ...one, passed: hasPassed(one) }));
  mkdirSync(build, { recursive: true });
  writeFileSync(resolve(build, 'bench.json'), `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
}

await main();
