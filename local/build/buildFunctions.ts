import { build } from 'esbuild';
import { checkInputs } from './checkInputs.ts';

/**
 * Bundles the API into the one file that `package.json#main` names, as it runs in Azure and in the local host.
 * @throws Error when it is made of anything of local/ or test/
 */
export async function buildFunctions(root: string): Promise<void> {
  checkInputs(root, await bundleFunctions(root, 'functions/index.ts', 'dist/functions/index.mjs'));
}

/**
 * Bundles an app of Azure Functions into one file.
 * The bundle is ESM; the packages in it that still call `require` get one from the banner.
 * `@azure/functions-core` exists only inside the Functions worker.
 * @returns the files that it is made of, relative to the root
 */
export async function bundleFunctions(root: string, entry: string, outfile: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
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
  return Object.keys(metafile.inputs);
}
