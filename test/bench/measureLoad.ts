import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundleFunctions } from '../../local/build/buildFunctions.ts';
import { apiSettings } from '../../local/apiSettings.ts';
import { hostEnvironment } from '../../local/functions-host/hostEnvironment.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';

const RUNS = 9;
/** The most that loading our bundle may take, in times of an empty app's. */
const TIMES_EMPTY = 1.35;

const root = resolve(import.meta.dirname, '../..');
const bundle = resolve(root, 'dist/functions/index.mjs');
const empty = resolve(root, 'build/bench/emptyApp.mjs');

/** What a cold start costs: starting plain Node, loading the API's bundle and ending, beside an app that does nothing. */
export async function measureLoad(): Promise<readonly Measurement[]> {
  await bundleFunctions(root, 'test/bench/emptyApp.ts', empty);
  const ours: number[] = [];
  const least: number[] = [];
  // In turns: what else the machine does then hits both.
  for (let run = 0; run < RUNS; run += 1) {
    least.push(loadTime(empty));
    ours.push(loadTime(bundle));
  }
  return [
    { what: 'Loading the API in plain Node', measured: median(ours), unit: 'ms' },
    { what: 'Loading an empty app in plain Node', measured: median(least), unit: 'ms' },
    {
      what: 'Loading the API, in times of an empty app',
      measured: median(ours.map((time, run) => time / (least[run] ?? Number.NaN))),
      unit: '×',
      atMost: TIMES_EMPTY,
    },
  ];
}

/** Milliseconds from the start of the process to its end. */
function loadTime(file: string): number {
  const since = performance.now();
  // Nothing of these is asked while the bundle loads.
  const settings = apiSettings({
    origin: 'https://localhost:3000',
    entra: 'http://127.0.0.1:7072',
    powerbi: 'http://127.0.0.1:7073',
    storage: 'UseDevelopmentStorage=true',
  });
  const { status, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    env: hostEnvironment(process.env, settings),
  });
  if (status !== 0) throw new Error(`${file} did not load: ${stderr}`);
  return performance.now() - since;
}
