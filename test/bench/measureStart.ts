import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../local/browser/launchBrowser.ts';
import { paneFrame } from './longTasks.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { startLocalCloud } from './startLocalCloud.ts';

const RUNS = 7;
const MINUTE = 60_000;
/** The most that the pane's first script may weigh, compressed, in KiB. */
const SCRIPT_KIB = 200;
/** The most that may pass between Office being ready and the first content, in milliseconds. */
const CONTENT_MS = 1000;

const pane = resolve(import.meta.dirname, '../../dist/addin');
const times = z.object({ content: z.number(), form: z.number() });

/** How the pane starts: what its first script weighs, and how soon after Office something is seen. */
export async function measureStart(): Promise<readonly Measurement[]> {
  const browser = await launchBrowser();
  const cloud = await startLocalCloud().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  try {
    const runs: z.output<typeof times>[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await startOnce(browser, cloud.workbook));
    return [
      { what: 'The pane’s first script, gzip', measured: firstScriptBytes() / 1024, unit: 'KiB', atMost: SCRIPT_KIB },
      {
        what: 'From Office being ready to the first content',
        measured: median(runs.map(({ content }) => content)),
        unit: 'ms',
        atMost: CONTENT_MS,
      },
      { what: 'From Office being ready to the form', measured: median(runs.map(({ form }) => form)), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await cloud.stop();
  }
}

/** The script that the page names and all that it imports; what it asks for later is left out. */
function firstScriptBytes(): number {
  const page = readFileSync(resolve(pane, 'taskpane.html'), 'utf8');
  const seen = new Set<string>();
  const wanted = [/<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1] ?? ''];
  let bytes = 0;
  for (let url = wanted.pop(); url !== undefined; url = wanted.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const code = readFileSync(resolve(pane, `.${url}`));
    bytes += gzipSync(code).length;
    for (const [, name] of code.toString().matchAll(/(?:^|[;\s])(?:import|export)[^;()]*?"\.\/([^"]+\.js)"/g))
      if (name !== undefined) wanted.push(`/assets/${name}`);
  }
  return bytes;
}

/** Opens the pane as a new person's browser would, with nothing kept. */
async function startOnce(browser: Browser, workbook: string): Promise<z.output<typeof times>> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteTimes);
    await page.goto(workbook);
    await page.frameLocator('#pane iframe').getByLabel('Dataset name').waitFor({ timeout: MINUTE });
    return await timesOf(page);
  } finally {
    await context.close();
  }
}

async function timesOf(page: Page): Promise<z.output<typeof times>> {
  const given = await paneFrame(page).evaluate(() => JSON.stringify(Reflect.get(globalThis, 'startTimes')));
  return times.parse(JSON.parse(given));
}

/** Runs in every frame, before its own scripts: notes when Office is ready, when something is seen, and when the form is. */
function noteTimes(): void {
  const noted: { ready?: number; content?: number; form?: number } = {};
  Object.assign(globalThis, { startTimes: noted });
  document.addEventListener('DOMContentLoaded', () => {
    const office: unknown = Reflect.get(globalThis, 'Office');
    const root = document.getElementById('pane');
    if (typeof office !== 'object' || office === null || root === null) return;
    const onReady: unknown = Reflect.get(office, 'onReady');
    if (typeof onReady !== 'function') return;
    Reflect.apply(onReady, office, [() => (noted.ready = performance.now())]);
    const watch = new MutationObserver(() => {
      const since = performance.now() - (noted.ready ?? performance.now());
      if (root.textContent !== '') noted.content ??= since;
      if (root.querySelector('input') !== null) noted.form ??= since;
    });
    watch.observe(root, { childList: true, subtree: true });
  });
}
