import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { createManyDatasets } from '../setup/createManyDatasets.ts';
import { useBrowser } from './browser.ts';
import { cloud } from './cloud.ts';
import { openWorkbook } from './workbookPage.ts';

const browser = useBrowser();

beforeAll(() => createManyDatasets(cloud, 5000), 120_000);

describe('the list of 5,000 datasets', () => {
  it('says how many there are and which one each row is, though few are in the page, and is searched', async () => {
    const { pane } = await exploredMany();
    await pane.getByText('5,000 datasets', { exact: true }).waitFor();
    const places = await rowsOf(pane).evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('aria-posinset')} of ${row.getAttribute('aria-setsize')}`),
    );
    expect(places.slice(0, 3)).toEqual(['1 of 5000', '2 of 5000', '3 of 5000']);
    expect(places.length).toBeLessThan(60);
    const search = pane.getByLabel('Search datasets');
    await search.fill('sales 499');
    await pane.getByText('6 of 5,000 datasets').waitFor();
    expect(await rowsOf(pane).count()).toBe(6);
    await search.fill('');
    await pane.getByText('5,000 datasets', { exact: true }).waitFor();
  });

  it('shows rows wherever the page is scrolled to, and keeps the focus', async () => {
    const { pane } = await exploredMany();
    await rowOf(pane, 'Budget 4').focus();
    const seen: number[] = [];
    for (const part of [0.25, 0.5, 0.75, 1]) seen.push(await placeAfterScrolling(pane, part));
    expect(seen.map((place) => Math.round(place / 1250))).toEqual([1, 2, 3, 4]);
    await rowOf(pane, 'Sales 4999').waitFor();
    expect(await focusedName(pane)).toBe('Budget 4');
    await pane.locator(':focus').press('ArrowDown');
    await untilFocusIsSeen(pane, 'Budget 6');
  });

  it('is walked through by keys, in sight, and the row that was opened has the focus afterwards', async () => {
    const { pane, page } = await exploredMany();
    await rowOf(pane, 'Budget 0').focus();
    const press = async (key: string, name: string) => {
      await page.keyboard.press(key);
      await untilFocusIsSeen(pane, name);
    };
    await press('ArrowDown', 'Budget 2');
    await press('ArrowUp', 'Budget 0');
    await press('Tab', 'Budget 2');
    await press('End', 'Sales 4999');
    await press('Shift+Tab', 'Sales 4997');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Sales 4997' }).waitFor();
    await page.keyboard.press('Tab');
    await pane.getByRole('button', { name: "All datasets of Ben's team" }).press('Enter');
    await untilFocusIsSeen(pane, 'Sales 4997');
    await press('Home', 'Budget 0');
  });

  it('fits into 320 pixels in German', async () => {
    const { pane } = await exploredMany('&language=de-DE');
    await pane.getByText('5.000 Datasets', { exact: true }).waitFor();
    expect(await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });
});

describe('the choice among 5,000 datasets in the push form', () => {
  it('shows the first 50, says how many more there are, and finds each by its name', async () => {
    const { pane, chooseWorkspace } = await openWorkbook(await browser.newPage(), '?user=ben');
    await chooseWorkspace("Ben's team");
    await pane.getByRole('radio', { name: 'Existing dataset' }).check();
    const picker = pane.getByRole('combobox', { name: 'Dataset' });
    await picker.click();
    await pane.getByText('4,950 more: type a part of the name.').waitFor();
    expect(await pane.getByRole('option').count()).toBe(51);
    await picker.pressSequentially('sales 4999');
    await pane.getByText('4,950 more').waitFor({ state: 'hidden' });
    await picker.press('ArrowDown');
    await picker.press('Enter');
    expect(await picker.inputValue()).toBe('Sales 4999');
    await pane.getByRole('combobox', { name: 'Table' }).waitFor();
  });
});

/** The list in Explore, in a pane of 320 pixels. */
async function exploredMany(query = '') {
  const workbook = await openWorkbook(await browser.newPage(), `?user=ben${query}`);
  const { page, pane } = workbook;
  await page.locator('#pane').evaluate((element) => element.style.setProperty('width', '320px'));
  await pane.getByRole('tab', { name: /^(Explore|Erkunden)$/ }).click();
  await pane.getByRole('combobox', { name: /^(Workspace|Arbeitsbereich)$/ }).click();
  await pane.getByRole('option', { name: "Ben's team" }).click();
  await rowOf(pane, 'Budget 0').waitFor();
  return workbook;
}

function rowsOf(pane: FrameLocator) {
  return pane.getByRole('list', { name: 'Datasets' }).getByRole('listitem');
}

function rowOf(pane: FrameLocator, name: string) {
  return rowsOf(pane)
    .getByRole('button')
    .filter({ has: pane.getByText(name, { exact: true }) });
}

/** Scrolls to a part of the page; gives the place in the list of the row that is in the middle of the pane then. */
async function placeAfterScrolling(pane: FrameLocator, part: number): Promise<number> {
  return await pane.locator('html').evaluate(async (html, to) => {
    html.scrollTo(0, (html.scrollHeight - html.clientHeight) * to);
    for (;;) {
      await new Promise(requestAnimationFrame);
      const row = document.elementFromPoint(html.clientWidth / 2, html.clientHeight / 2)?.closest('li');
      if (row) return Number(row.getAttribute('aria-posinset'));
    }
  }, part);
}

async function focusedName(pane: FrameLocator): Promise<string | null> {
  return await pane.locator(':focus > :first-child').textContent();
}

/** Waits until a dataset's row has the focus and is in sight as a whole. */
async function untilFocusIsSeen(pane: FrameLocator, name: string): Promise<void> {
  await rowOf(pane, name).evaluate(async (row) => {
    const isSeen = () => {
      const { top, bottom } = row.getBoundingClientRect();
      return row === document.activeElement && top >= 0 && bottom <= window.innerHeight;
    };
    while (!isSeen()) await new Promise(requestAnimationFrame);
  });
}
