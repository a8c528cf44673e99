import { resolve } from 'node:path';
import { build } from 'vite';

/** Builds a page with its own Vite configuration file, such as `addin/vite.config.ts`. */
export async function buildPage(root: string, configFile: string): Promise<void> {
  await build({ configFile: resolve(root, configFile), logLevel: 'error' });
}
