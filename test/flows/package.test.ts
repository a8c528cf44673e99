import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { apiSettings } from '../../local/apiSettings.ts';
import { packageFiles } from '../../local/build/packageFiles.ts';
import { zipFrom } from '../../local/build/zipFrom.ts';
import { hostEnvironment } from '../../local/functions-host/hostEnvironment.ts';
import { startChild } from '../../local/processes/startChild.ts';
import { cloud } from './cloud.ts';

const root = resolve(import.meta.dirname, '../..');
const env = hostEnvironment(process.env, apiSettings({ ...cloud, origin: new URL(cloud.workbook).origin }));

describe('the package', () => {
  const files = packageFiles(root);
  let folder: string;
  let main: string;

  // A folder of its own, with no node_modules above it: what the package lacks is missing.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rangecast-package-'));
    for (const [path, bytes] of Object.entries(unzipSync(zipFrom(files)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const text = new TextDecoder().decode(files['package.json']);
    main = join(folder, z.object({ main: z.string() }).parse(JSON.parse(text)).main);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds the host’s settings, the API and the pane, in order and nothing else', () => {
    const paths = Object.keys(files);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toEqual(expect.arrayContaining(['dist/addin/taskpane.html', 'dist/functions/index.mjs']));
    expect(paths.filter((path) => !/^(host\.json|package\.json|dist\/(functions|addin)\/.+)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('is taken by Microsoft’s worker', async () => {
    const worker = resolve(import.meta.dirname, 'functionsWorker.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [worker, main], { env });
    expect(JSON.parse(stdout)).toEqual(expect.arrayContaining(['getHealth', 'addBatchInGroup', 'zzStatic']));
  });

  it('serves API and pane', async () => {
    const host = await startChild({
      name: 'functions host',
      command: process.execPath,
      args: [resolve(root, 'local/functions-host/main.ts'), '--port', '0', '--bundle', main],
      env,
      isReady: (line) => line.startsWith('ready '),
      log: () => undefined,
    });
    try {
      const origin = host.readyLine.replace('ready ', '');
      expect(await (await fetch(`${origin}/api/health/ready`)).json()).toEqual({ status: 'ready' });
      const page = await (await fetch(origin)).text();
      expect(page).toContain('<title>Rangecast</title>');
      const script = /assets\/taskpane-[\w-]+\.js/.exec(page)?.[0] ?? '';
      expect((await fetch(`${origin}/${script}`)).status).toBe(200);
    } finally {
      await host.stop();
    }
  });
});
