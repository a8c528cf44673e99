import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const script = resolve(import.meta.dirname, '../../../local/build/install.mjs');

describe('install.mjs', () => {
  let root: string;
  const packages = (version: string) =>
    JSON.stringify({
      packages: {
        '': { version: '0.1.0' },
        'node_modules/zod': { version, integrity: `sha512-${version}` },
        'node_modules/other-system': { version: '1.0.0', optional: true },
      },
    });

  const install = (npm: string) => {
    writeFileSync(join(root, 'bin/npm'), `#!/bin/sh\necho "$@" > npm-was-called\n${npm}\n`);
    chmodSync(join(root, 'bin/npm'), 0o755);
    const env = { ...process.env, PATH: [join(root, 'bin'), process.env.PATH].join(delimiter) };
    const { status, stderr } = spawnSync(process.execPath, ['local/build/install.mjs'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { status, stderr, called: existsSync(join(root, 'npm-was-called')) };
  };
  const installed = (content: string) => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), content);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rangecast-install-'));
    mkdirSync(join(root, 'bin'));
    mkdirSync(join(root, 'local/build'), { recursive: true });
    copyFileSync(script, join(root, 'local/build/install.mjs'));
    writeFileSync(join(root, 'package-lock.json'), packages('2.0.0'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('installs into a fresh clone', () => {
    expect(install('exit 0')).toMatchObject({ status: 0, called: true });
  });
  it('installs again where node_modules is older than the lock file', () => {
    installed(packages('1.0.0'));
    expect(install('exit 0')).toMatchObject({ status: 0, called: true });
  });
  it('does nothing and says nothing where all is there but what belongs to other systems', () => {
    installed(packages('2.0.0').replace('other-system', 'of-no-use'));
    expect(install('exit 0')).toEqual({ status: 0, called: false, stderr: '' });
  });
  it('fails with a sentence where npm fails', () => {
    const { status, stderr } = install('exit 7');
    expect(status).toBe(1);
    expect(stderr).toContain('npm install failed. Mend what it says above and run the command again.');
  });
});
