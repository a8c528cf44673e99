import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launchBrowser.ts';
import { businessTable } from './businessTable.ts';
import { forgetLongTasks, keepLongTasks } from './longTasks.ts';
import type { Measurement } from './measurement.ts';
import { startLocalCloud } from './startLocalCloud.ts';

const ROWS = 1_000_000;
const MINUTES = 60_000;

/** Reads, previews and pushes a million rows in a real browser, and looks at how long the pane kept the browser busy at once. */
export async function measurePane(): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rangecast-bench-'));
  const file = join(folder, 'Orders.csv');
  await writeFile(file, csvOf(ROWS));
  const browser = await launchBrowser();
  const cloud = await startLocalCloud().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    return await measurePush(await context.newPage(), cloud.workbook, file);
  } finally {
    await browser.close();
    await cloud.stop();
    await rm(folder, { recursive: true });
  }
}

async function measurePush(page: Page, workbook: string, file: string): Promise<readonly Measurement[]> {
  await page.addInitScript(keepLongTasks);
  await page.goto(workbook);
  await page.locator('#file').setInputFiles(file);
  await page.getByRole('tab', { name: 'Orders' }).waitFor({ timeout: 3 * MINUTES });
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('heading', { name: 'Selection', exact: true }).waitFor({ timeout: MINUTES });
  await forgetLongTasks(page);
  const selected = performance.now();
  await page.getByLabel('Name box').fill('A:J');
  await page.getByLabel('Name box').press('Enter');
  await pane
    .getByText(`${ROWS.toLocaleString('en')} rows,`)
    .first()
    .waitFor({ timeout: 8 * MINUTES });
  await pane.getByLabel('Dataset name').fill('Bench');
  const readMs = performance.now() - selected;
  const reading = await forgetLongTasks(page);
  const clicked = performance.now();
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByRole('link', { name: /Open in Power BI/ }).waitFor({ timeout: 10 * MINUTES });
  const pushMs = performance.now() - clicked;
  const pushing = await forgetLongTasks(page);
  return [
    { what: 'Browser: 1,000,000 x 10 from selecting to preview', measured: readMs / 1000, unit: 's' },
    // Most of it is office.js itself, which takes each block apart in one go.
    { what: 'Browser: the longest task of pane and office.js while reading', measured: reading, unit: 'ms' },
    { what: 'Browser: 1,000,000 x 10 from the click to the receipt', measured: pushMs / 1000, unit: 's' },
    { what: 'Browser: the longest task of the pane while pushing', measured: pushing, unit: 'ms', atMost: 50 },
  ];
}

function csvOf(rows: number): string {
  const { columns, values } = businessTable(rows);
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let r = 0; r < rows; r += 1)
    lines.push(values.map((cells) => String(cells[r] ?? '').replace('T00:00:00', '')).join(','));
  return `${lines.join('\n')}\n`;
}
