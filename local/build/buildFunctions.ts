import { build } from 'esbuild';
import { checkInputs } from './checkInputs.ts';

/**
 * Bundles the API into the one file that `package.json#main` names, as it runs in Azure and in the local host.
 * The bundle is ESM; the packages in it that still call `require` get one from the banner.
 * `@azure/functions-core` exists only inside the Functions worker.
 * @throws Error when it is made of anything of local/ or test/
 */
export async function buildFunctions(root: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/index.ts'],
    outfile: 'dist/functions/index.mjs',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    external: ['@azure/functions-core'],
    banner: {
      js: "import { createRequire as createBundleRequire } from 'node:module';\nconst require = createBundleRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  });
  checkInputs(root, Object.keys(metafile.inputs));
}
