import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildIfChanged, type BuildStep } from '../../../local/build/buildIfChanged.ts';

describe('buildIfChanged()', () => {
  let root: string;
  let broken: boolean;
  const step: BuildStep = {
    name: 'page',
    inputs: ['lock.json', 'src'],
    output: 'dist.html',
    build: (folder) => {
      if (broken) return Promise.reject(new Error('it does not compile'));
      writeFileSync(join(folder, 'dist.html'), 'built');
      return Promise.resolve();
    },
  };

  beforeEach(() => {
    broken = false;
    root = mkdtempSync(join(tmpdir(), 'rangecast-build-'));
    mkdirSync(join(root, 'src/deep'), { recursive: true });
    writeFileSync(join(root, 'src/deep/a.ts'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('builds once for the same inputs', async () => {
    expect(await buildIfChanged(root, step)).toBe(true);
    writeFileSync(join(root, 'src/deep/a.ts'), 'one');
    expect(await buildIfChanged(root, step)).toBe(false);
  });
  it.each([
    ['a file changes', () => writeFileSync(join(root, 'src/deep/a.ts'), 'two')],
    ['a file comes', () => writeFileSync(join(root, 'lock.json'), '{}')],
    ['the output is gone', () => rmSync(join(root, 'dist.html'))],
  ])('builds again when %s', async (_what, change) => {
    await buildIfChanged(root, step);
    change();
    expect(await buildIfChanged(root, step)).toBe(true);
  });
  it('tries again after a build that failed', async () => {
    broken = true;
    await expect(buildIfChanged(root, step)).rejects.toThrow('it does not compile');
    broken = false;
    expect(await buildIfChanged(root, step)).toBe(true);
  });
});
