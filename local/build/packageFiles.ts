import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

/** The files of a package by their paths in it. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const packageJson = z.object({ name: z.string(), version: z.string(), main: z.string() });

/**
 * Collects what is deployed to Azure, in order of the paths: the host's settings, the API's bundle and the pane. There is no
 * node_modules: the bundle holds what it needs. Source maps stay here; they would be a third of the package.
 * @param root with dist/ built
 */
export function packageFiles(root: string): PackageFiles {
  const { name, version, main } = packageJson.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  // What the Functions worker reads. Dependencies would make Azure install them.
  const reduced = { name, version, private: true, type: 'module', main };
  const built = ['dist/functions', 'dist/addin'].flatMap((folder) => filesBelow(root, folder));
  const files = {
    'host.json': readFileSync(join(root, 'host.json')),
    'package.json': Buffer.from(`${JSON.stringify(reduced, undefined, 2)}\n`),
    ...Object.fromEntries(built.map((path) => [path, readFileSync(join(root, path))])),
  };
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
