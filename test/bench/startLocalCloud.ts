import { resolve } from 'node:path';
import { z } from 'zod';
import { startChild } from '../../local/processes/startChild.ts';

const addresses = z.object({ workbook: z.url(), entra: z.url(), powerbi: z.url() });

/** The local cloud as `npm start` gives it, at addresses of its own. */
export interface LocalCloud extends z.output<typeof addresses> {
  stop(): Promise<void>;
}

/** Starts the local cloud beside any other. */
export async function startLocalCloud(): Promise<LocalCloud> {
  const ports = ['HTTPS', 'API', 'ENTRA', 'SIGN_IN', 'POWERBI', 'STORAGE'].map(
    (part) => [`LOCAL_${part}_PORT`, '0'] as const,
  );
  const child = await startChild({
    name: 'local cloud',
    command: process.execPath,
    args: [resolve(import.meta.dirname, '../../local/start.ts'), '--json'],
    env: { ...process.env, ...Object.fromEntries(ports) },
    isReady: (line) => line.startsWith('{"workbook"'),
    log: () => undefined,
  });
  return { ...addresses.parse(JSON.parse(child.readyLine)), stop: () => child.stop() };
}
