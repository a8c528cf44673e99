import { resolve } from 'node:path';
import { startChild } from '../../local/processes/startChild.ts';
import { z } from 'zod';
import { keepForTeardown } from './keepForTeardown.ts';
import { liftQueryQuota } from './liftQueryQuota.ts';

/** Starts the local cloud as `npm start` does, on free ports; `TEST_CLOUD` is the line of JSON with its addresses. */
async function start(): Promise<void> {
  const anyPort = {
    LOCAL_HTTPS_PORT: '0',
    LOCAL_SIGN_IN_PORT: '0',
    LOCAL_API_PORT: '0',
    LOCAL_ENTRA_PORT: '0',
    LOCAL_POWERBI_PORT: '0',
  };
  // What is lost on the way to Power BI is settled after six seconds instead of two minutes.
  const shortTimes = { PUSH_POST_DEADLINE_SECONDS: '5', PUSH_SETTLE_SECONDS: '1', PUSH_IDLE_SECONDS: '3' };
  const child = await startChild({
    name: 'local cloud',
    command: process.execPath,
    args: [resolve(import.meta.dirname, '../../local/start.ts'), '--json'],
    env: { ...process.env, ...anyPort, ...shortTimes, LOCAL_STORAGE_PORT: '0' },
    isReady: (line) => line.startsWith('{"workbook"'),
    log: (line) => process.env.TEST_LOG !== undefined && console.error(line),
  });
  process.env.TEST_CLOUD = child.readyLine;
  keepForTeardown(child);
  await liftQueryQuota(z.object({ powerbi: z.url() }).parse(JSON.parse(child.readyLine)).powerbi);
}

// Jest asks for a default export.
export { start as default };
