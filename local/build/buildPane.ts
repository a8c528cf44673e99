import { resolve } from 'node:path';
import { build } from 'vite';
import { checkInputs } from './checkInputs.ts';
import { compressFiles } from './compressFiles.ts';

/**
 * Builds the pane into dist/addin, each text file compressed beside it.
 * @throws Error when it is made of anything of local/ or test/
 */
export async function buildPane(root: string): Promise<void> {
  await build({
    configFile: resolve(root, 'addin/vite.config.ts'),
    logLevel: 'error',
    plugins: [
      {
        name: 'rangecast:check-inputs',
        generateBundle(_options, bundle) {
          const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
          checkInputs(root, modules);
        },
      },
    ],
  });
  await compressFiles(resolve(root, 'dist/addin'));
}
