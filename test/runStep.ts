import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** One thing that `npm test` runs. */
export interface Step {
  readonly name: string;
  /** A script with its arguments, for this Node. */
  readonly args: readonly string[];
  /** The file that Jest writes its results to. */
  readonly results?: string;
}

/** How a step went. */
export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

const root = resolve(import.meta.dirname, '..');
/** Longer than any step takes on a slow machine: what hangs must not hang for ever. */
const LIMIT_MS = 900_000;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopping.abort();
    process.exitCode = 1;
  });
}

/** Runs a step to its end and keeps what it prints. A signal to us ends it, too. */
export async function runStep(step: Step): Promise<StepResult> {
  if (step.results !== undefined) rmSync(resolve(root, step.results), { force: true });
  const since = performance.now();
  const child = spawn(process.execPath, step.args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    timeout: LIMIT_MS,
    signal: stopping.signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ok = await new Promise<boolean>((done) => {
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => done(code === 0));
  });
  return { ok, output, seconds: (performance.now() - since) / 1000 };
}
