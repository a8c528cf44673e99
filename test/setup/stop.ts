import { stopKept } from './keepForTeardown.ts';

/** Stops what the set-up of a project has started. */
async function stop(): Promise<void> {
  await stopKept();
}

// Jest asks for a default export.
export { stop as default };
