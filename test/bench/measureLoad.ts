import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundleFunctions } from '../../local/build/buildFunctions.ts';
import { apiSettings } from '../../local/apiSettings.ts';
import { hostEnvironment } from '../../local/functions-host/hostEnvironment.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';

const RUNS = 15;
/** The most that loading our bundle may take, in times of an empty app's. */
const TIMES_EMPTY = 1.35;

const root = resolve(import.meta.dirname, '../..');
const ours = resolve(root, 'dist/functions/index.mjs');
// In JavaScript, like what they are compared with.
const worker = resolve(root, 'build/bench/worker/index.mjs');
const empty = resolve(root, 'build/bench/empty/index.mjs');

const asked = {
  page: ['zzStatic', 'http://localhost/taskpane.html'],
  api: ['getConfig', 'http://localhost/api/config'],
} as const;

/**
 * What a cold start costs, in a process of plain Node that plays the worker: until the functions are registered, beside an app
 * that does nothing, and from the same beginning until the first answers.
 */
export async function measureLoad(): Promise<readonly Measurement[]> {
  await bundleFunctions(root, 'test/flows/functionsWorker.ts', 'build/bench/worker');
  await bundleFunctions(root, 'test/bench/emptyApp.ts', 'build/bench/empty');
  const times = { empty: [] as number[], ours: [] as number[], page: [] as number[], api: [] as number[] };
  // In turns: what else the machine does then hits all.
  for (let run = 0; run < RUNS; run += 1) {
    times.empty.push(timeOf(empty));
    times.ours.push(timeOf(ours));
    times.page.push(timeOf(ours, asked.page));
    times.api.push(timeOf(ours, asked.api));
  }
  return [
    { what: 'Registering the functions in plain Node', measured: median(times.ours), unit: 'ms' },
    { what: 'Registering an empty app’s', measured: median(times.empty), unit: 'ms' },
    {
      what: 'Registering the functions, in times of an empty app',
      measured: median(times.ours.map((time, run) => time / (times.empty[run] ?? Number.NaN))),
      unit: '×',
      atMost: TIMES_EMPTY,
    },
    { what: 'From the same start to a page of the pane', measured: median(times.page), unit: 'ms' },
    { what: 'From the same start to an answer of the API', measured: median(times.api), unit: 'ms' },
  ];
}

/** Milliseconds from the start of the process to its end, which comes when the functions are registered, or one has answered. */
function timeOf(bundle: string, call: readonly string[] = []): number {
  // Nothing of these is asked for an answer.
  const settings = apiSettings({
    origin: 'https://localhost:3000',
    entra: 'http://127.0.0.1:7072',
    powerbi: 'http://127.0.0.1:7073',
    storage: 'UseDevelopmentStorage=true',
  });
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [worker, bundle, ...call], {
    encoding: 'utf8',
    env: hostEnvironment(process.env, settings),
  });
  const time = performance.now() - since;
  const isRight = call.length > 0 ? stdout.includes('"status":200') : stdout.length > 2;
  if (status !== 0 || !isRight) throw new Error(`${bundle} did not load: ${stdout}${stderr}`);
  return time;
}
