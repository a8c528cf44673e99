import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { freePort } from '../http/freePort.ts';
import { startChild } from '../processes/startChild.ts';
import { connectionString } from './connectionString.ts';

/** How the local storage runs. */
export interface StorageOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Where tables are kept; without it they are gone with the process. */
  readonly folder?: string | undefined;
}

/** A local storage account that answers. */
export interface Storage {
  /** For `AzureWebJobsStorage`. */
  readonly connectionString: string;
  /** Settles when it is gone, with a sentence on how it went. */
  readonly ended: Promise<string>;
  /** Ends it; settles when it is gone. */
  stop(): Promise<void>;
}

/** Starts Azurite's table service and waits until it answers. */
export async function startStorage(options: StorageOptions): Promise<Storage> {
  // Azurite doesn't tell which port it took for 0.
  const port = await freePort(options.port);
  if (options.folder !== undefined) await mkdir(options.folder, { recursive: true });
  const child = await startChild({
    name: 'storage (Azurite)',
    command: process.execPath,
    args: [
      resolve(import.meta.dirname, 'main.ts'),
      ...['--tableHost', '127.0.0.1', '--tablePort', String(port)],
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
      ...(options.folder === undefined ? ['--inMemoryPersistence'] : ['--location', options.folder]),
    ],
    env: process.env,
    isReady: (line) => line.includes('successfully started'),
    // Azurite tells nothing of use while it runs; its last words are kept when it fails.
    log: () => undefined,
  });
  return { connectionString: connectionString(port), ended: child.ended, stop: () => child.stop() };
}
