import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { z } from 'zod';

const ANY_PORT = {
  LOCAL_HTTPS_PORT: '0',
  LOCAL_SIGN_IN_PORT: '0',
  LOCAL_API_PORT: '0',
  LOCAL_ENTRA_PORT: '0',
  LOCAL_POWERBI_PORT: '0',
  LOCAL_STORAGE_PORT: '0',
};
const addresses = z.strictObject({
  workbook: z.url(),
  api: z.url(),
  powerbi: z.url(),
  entra: z.url(),
  signIn: z.url(),
  storage: z.templateLiteral([z.string(), 'TableEndpoint=', z.string()]),
});

/** How a run of `npm start` ended. */
export interface StartEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of `npm start -- --json`. */
export interface StartRun {
  readonly process: ChildProcessWithoutNullStreams;
  /** Its addresses and its storage, once it has printed them. */
  readonly addresses: Promise<z.output<typeof addresses>>;
  readonly end: Promise<StartEnd>;
}

/** Runs what `npm start -- --json` runs, on free ports where nothing else is set. */
export function runStart(env: NodeJS.ProcessEnv = {}): StartRun {
  const started = spawn(process.execPath, [resolve(import.meta.dirname, '../../../local/start.ts'), '--json'], {
    env: { ...process.env, ...ANY_PORT, ...env },
  });
  const output = { stdout: '', stderr: '' };
  started.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  started.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const firstLine = new Promise<string>((done) => createInterface({ input: started.stdout }).once('line', done));
  const end = new Promise<StartEnd>((done) => started.once('close', (code) => done({ code, ...output })));
  const neverReady = end.then(({ stderr }): never => {
    throw new Error(`It ended before it was ready: ${stderr}`);
  });
  const read = Promise.race([firstLine, neverReady]).then((line) => addresses.parse(JSON.parse(line)));
  // Tests of a start that fails don't ask for addresses.
  read.catch(() => undefined);
  neverReady.catch(() => undefined);
  return { process: started, addresses: read, end };
}
