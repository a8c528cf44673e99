import { relative, sep } from 'node:path';

/**
 * Checks that nothing of the local cloud and nothing of the tests gets into what is deployed.
 * @param files what a bundle is made of, absolute or relative to the root
 * @throws Error that names the first file that must not be in it
 */
export function checkInputs(root: string, files: readonly string[]): void {
  const foreign = files
    .map((file) => (file.startsWith(root) ? relative(root, file) : file).replaceAll(sep, '/'))
    .find((file) => /^(local|test)\//.test(file));
  if (foreign === undefined) return;
  throw new Error(
    `${foreign} would be deployed: neither functions/ nor addin/ may import anything of local/ or test/.`,
  );
}
