import { startStorage } from '../../local/storage/startStorage.ts';
import { keepForTeardown } from './keepForTeardown.ts';

/** Starts one Azurite for all unit tests; `TEST_STORAGE` is its connection string. */
async function start(): Promise<void> {
  const storage = await startStorage({ port: 0 });
  process.env.TEST_STORAGE = storage.connectionString;
  keepForTeardown(storage);
}

// Jest asks for a default export.
export { start as default };
