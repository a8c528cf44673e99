import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { STARTED_BY } from './exitWithParent.ts';

/** What to start as a process of its own. */
export interface ChildOptions {
  /** What people call it, as in "The functions host stopped." */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Recognises the line of its output that says it is ready. */
  readonly isReady: (line: string) => boolean;
  /** Takes every other line. */
  readonly log: (line: string) => void;
}

/** A process that is ready. */
export interface Child {
  readonly pid: number;
  /** The line that said so. */
  readonly readyLine: string;
  /** Settles when it is gone, with a sentence on how it went. */
  readonly ended: Promise<string>;
  /** Ends it; settles when it is gone. */
  stop(): Promise<void>;
  /** Closes its standard input, as our own end would. */
  hangUp(): void;
}

const READY_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 5_000;

/**
 * Starts a process and waits until it says that it is ready.
 * Its standard input is a pipe that closes with us, so that it can end by itself if we are killed.
 * @throws Error with its last words when it ends before that
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  // In a process group of its own, Ctrl-C reaches only us, and we stop it in order.
  const detached = process.platform !== 'win32';
  const child = spawn(options.command, options.args, {
    env: { ...options.env, [STARTED_BY]: String(process.pid) },
    detached,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const lastWords: string[] = [];
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`The ${options.name} couldn't be started: ${error.message}.`));
    child.once('close', (code, signal) => {
      resolve(
        [`The ${options.name} stopped (${signal ?? `exit code ${code ?? 'unknown'}`}).`, ...lastWords].join('\n'),
      );
    });
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(await ended);
  const stop = (): Promise<void> => stopChild(child, ended);
  const ready = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (options.isReady(line)) {
        ready.resolve(line);
        return;
      }
      options.log(line);
      lastWords.splice(0, lastWords.length - 4);
      lastWords.push(line);
    });
  }
  const readyLine = await firstOf(ready.promise, ended, options.name).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  // What it says from now on is in the log; only the last words of a failed start are repeated.
  lastWords.length = 0;
  return { pid, readyLine, ended, stop, hangUp: () => child.stdin.end() };
}

async function firstOf(ready: Promise<string>, ended: Promise<string>, name: string): Promise<string> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`The ${name} wasn't ready within ${READY_WITHIN_MS / 1000} seconds.`)),
    READY_WITHIN_MS,
  );
  const failed = ended.then((sentence) => {
    throw new Error(sentence);
  });
  try {
    return await Promise.race([ready, failed, late.promise]);
  } finally {
    clearTimeout(timer);
    failed.catch(() => undefined);
  }
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}
