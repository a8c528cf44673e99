/*
 * Runs before `npm start` and `npm test`, so that a fresh clone needs no other command.
 * Installs the packages when node_modules isn't what package-lock.json says. Plain JavaScript without dependencies,
 * because it runs on whatever Node a machine has; the packages then bring the Node that everything else runs on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

if (!isInstalled()) {
  console.error('Installing the packages of package-lock.json. This takes a minute or two.');
  // Not `npm ci`: it refuses a lock file without the optional packages of every other system, which not all registries have.
  const { status, error } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      `npm install failed${error ? ` (${error.message})` : ''}. Mend what it says above and run the command again.`,
    );
    process.exit(1);
  }
}

// npm writes what it installed into node_modules/.package-lock.json, as its last step.
function isInstalled() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are those of other systems: npm leaves them out here.
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
