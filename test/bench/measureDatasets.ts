import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launchBrowser.ts';
import { createManyDatasets } from '../setup/createManyDatasets.ts';
import { forgetLongTasks, keepLongTasks, paneFrame } from './longTasks.ts';
import type { Measurement } from './measurement.ts';
import { scrollThrough } from './scrollThrough.ts';
import { startLocalCloud } from './startLocalCloud.ts';

const DATASETS = 5000;
const WORKSPACE = "Ben's team";
const MINUTE = 60_000;

/** From here on a person begins to notice that a list does not follow, in milliseconds. */
const NOTICED = 50;
const KEY_MS = 120;
const SCROLL_MS = 5000;

/** What is typed, one dataset that it finds, and how many: of the odd numbers up to 4,999 so many begin with 49. */
const SEARCH = 'sales 49';
const FOUND = 'Sales 4951';
const COUNTED = `56 of ${DATASETS.toLocaleString('en')} datasets`;

/** Shows, scrolls and searches 5,000 datasets in a real browser, and looks at how long the pane kept the browser busy at once. */
export async function measureDatasets(): Promise<readonly Measurement[]> {
  const browser = await launchBrowser();
  const cloud = await startLocalCloud().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  try {
    await createManyDatasets(cloud, DATASETS);
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.addInitScript(keepLongTasks);
    await page.goto(`${cloud.workbook}?user=ben`);
    const pane = page.frameLocator('#pane iframe');
    await pane.getByRole('heading', { name: 'Selection', exact: true }).waitFor({ timeout: MINUTE });
    return [...(await measureList(page, pane)), ...(await measurePicker(page, pane))];
  } finally {
    await browser.close();
    await cloud.stop();
  }
}

/** The list in Explore. */
async function measureList(page: Page, pane: FrameLocator): Promise<readonly Measurement[]> {
  await pane.getByRole('tab', { name: 'Explore' }).click();
  await pane.getByText('has no dataset yet').waitFor();
  await pane.getByRole('combobox', { name: 'Workspace' }).click();
  await forgetLongTasks(page);
  const chosen = performance.now();
  await pane.getByRole('option', { name: WORKSPACE }).click();
  await pane.getByRole('button', { name: 'Budget 0' }).waitFor({ timeout: MINUTE });
  const shownMs = performance.now() - chosen;
  const showing = await forgetLongTasks(page);
  const frameMs = await scrollThrough(paneFrame(page), SCROLL_MS);
  const scrolling = await forgetLongTasks(page);
  await pane.getByLabel('Search datasets').focus();
  await forgetLongTasks(page);
  await typeAndErase(page, pane.getByText(COUNTED));
  await pane.getByRole('button', { name: 'Budget 0' }).waitFor();
  const searching = await forgetLongTasks(page);
  return [
    { what: 'Explore: 5,000 datasets are shown after', measured: shownMs, unit: 'ms' },
    { what: 'Explore: the longest task until then', measured: showing, unit: 'ms', atMost: NOTICED },
    { what: 'Explore: the longest task while scrolling to the end', measured: scrolling, unit: 'ms', atMost: NOTICED },
    { what: 'Explore: the usual time from frame to frame meanwhile', measured: frameMs, unit: 'ms' },
    { what: 'Explore: the longest task while searching', measured: searching, unit: 'ms', atMost: NOTICED },
  ];
}

/** The choice of a dataset in the push form. */
async function measurePicker(page: Page, pane: FrameLocator): Promise<readonly Measurement[]> {
  await pane.getByRole('tab', { name: /^Push/ }).click();
  await pane.getByRole('combobox', { name: 'Workspace' }).click();
  await pane.getByRole('option', { name: WORKSPACE }).click();
  await forgetLongTasks(page);
  const asked = performance.now();
  await pane.getByRole('radio', { name: 'Existing dataset' }).check();
  await pane.getByPlaceholder('Choose a dataset').waitFor({ timeout: MINUTE });
  const readMs = performance.now() - asked;
  const reading = await forgetLongTasks(page);
  const picker = pane.getByRole('combobox', { name: 'Dataset' });
  await picker.click();
  await pane.getByRole('option', { name: 'Budget 0', exact: true }).waitFor();
  await pane.getByRole('listbox').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  const opening = await forgetLongTasks(page);
  await typeAndErase(page, pane.getByRole('option', { name: FOUND, exact: true }));
  await pane.getByRole('option', { name: 'Budget 0', exact: true }).waitFor();
  const searching = await forgetLongTasks(page);
  return [
    { what: 'Push form: 5,000 datasets can be chosen from after', measured: readMs, unit: 'ms' },
    { what: 'Push form: the longest task until then', measured: reading, unit: 'ms', atMost: NOTICED },
    { what: 'Push form: the longest task while the choice opens', measured: opening, unit: 'ms', atMost: NOTICED },
    { what: 'Push form: the longest task while searching', measured: searching, unit: 'ms', atMost: NOTICED },
  ];
}

/** Searches where the focus is, as a quick typist does, and takes it back once something is found. */
async function typeAndErase(page: Page, found: Locator): Promise<void> {
  await page.keyboard.type(SEARCH, { delay: KEY_MS });
  await found.waitFor();
  for (let left = SEARCH.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: KEY_MS });
}
