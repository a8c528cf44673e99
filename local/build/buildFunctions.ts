import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { checkInputs } from './checkInputs.ts';

/**
 * Bundles the API into `dist/functions`, as it runs in Azure and in the local host: what registers the functions in
 * `index.mjs`, which `package.json#main` names, and what that imports later in files beside it.
 * @throws Error when it is made of anything of local/ or test/
 */
export async function buildFunctions(root: string): Promise<void> {
  checkInputs(root, await bundleFunctions(root, 'functions/index.ts', 'dist/functions'));
}

/**
 * Bundles an app of Azure Functions into `index.mjs` of a folder, which holds nothing else afterwards but what belongs to it.
 * The bundle is ESM; the packages in it that still call `require` get one from the banner.
 * `@azure/functions-core` exists only inside the Functions worker.
 * @returns the files that it is made of, relative to the root
 */
export async function bundleFunctions(root: string, entry: string, folder: string): Promise<readonly string[]> {
  await rm(resolve(root, folder), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    mainFields: ['module', 'main'], // of those who have both: what is not used can be left out
    splitting: true,
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
