import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findChromium } from '../../../local/browser/findChromium.ts';
import { launchBrowser } from '../../../local/browser/launchBrowser.ts';
import { readCertificate } from '../../../local/front/readCertificate.ts';
import { closeServer } from '../../../local/http/closeServer.ts';
import { listen } from '../../../local/http/listen.ts';

describe('findChromium()', () => {
  it('takes the one that CHROMIUM_PATH names', async () => {
    expect(await findChromium({ CHROMIUM_PATH: process.execPath })).toEqual({ path: process.execPath, env: {} });
  });
  it('refuses a CHROMIUM_PATH where nothing is', async () => {
    await expect(findChromium({ CHROMIUM_PATH: '/none' })).rejects.toThrow(
      'CHROMIUM_PATH is /none, where there is no file. Set it to a Chromium, or leave it out.',
    );
  });
});

describe('launchBrowser()', () => {
  // The package has a program for no other system.
  const onLinux = process.platform === 'linux' && process.arch === 'x64' ? it : it.skip;

  onLinux(
    'opens a page over TLS with the Chromium from npm, which brings its own libraries',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'rangecast-browser-'));
      const { pem } = await readCertificate(folder, new Date());
      const server = createServer({ cert: pem, key: pem }, (_request, response) => response.end('<h1>it works</h1>'));
      const port = await listen(server, 0);
      const browser = await launchBrowser({ ...process.env, CHROMIUM_PATH: 'npm' });
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(`https://localhost:${port}/`);
      expect(await page.textContent('h1')).toBe('it works');
      await browser.close();
      await closeServer(server);
      rmSync(folder, { recursive: true });
    },
    60_000,
  );
});
