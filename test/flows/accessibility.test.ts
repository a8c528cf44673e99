import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { axeProblems } from './axeProblems.ts';
import { useBrowser } from './browser.ts';
import { addFaults, clearFaults } from './powerBiState.ts';
import { openWorkbook } from './workbookPage.ts';

const browser = useBrowser();
// One walk through every view, each looked at by axe.
jest.setTimeout(300_000);
afterEach(clearFaults);

/** Walks through every view of the pane and calls `look` at each, with its name. */
async function walk(page: Page, pane: FrameLocator, look: (name: string) => Promise<void>): Promise<void> {
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (name: string | RegExp) => pane.getByRole('tab', { name });
  const more = async (name: string) => {
    await button('More').click();
    await pane.getByRole('menuitem', { name }).click();
  };

  await look('empty');
  await page.getByLabel('Name box').fill('A1:F1462');
  await page.getByLabel('Name box').press('Enter');
  await pane.getByText('1,461 rows,').first().waitFor();
  await pane.getByRole('combobox', { name: 'Workspace' }).click();
  await look('choosing a workspace');
  await pane.getByRole('option', { name: 'Finance' }).click();
  await button('More about date').click();
  await look('form');
  await pane.getByRole('tab', { name: 'First rows' }).click();
  await look('first rows');

  await addFaults({ operation: 'postRows', delayMs: 1_500 });
  await pane.getByLabel('Dataset name').fill(`Accessible ${randomUUID()}`);
  await button('Push').click();
  await pane.getByRole('progressbar').waitFor();
  await look('push under way');
  await pane.getByText(/^Kept as a link/).waitFor();
  await pane.getByRole('button', { name: /Show totals/ }).click();
  await look('receipt');
  await clearFaults();
  await button('Push more').click();
  await pane.getByRole('radio', { name: 'Replace all rows' }).check();
  await look('form with an existing table');
  await button('Replace all rows…').click();
  await pane.getByRole('alertdialog').waitFor();
  await look('question before a replace');

  await tab('Links').click();
  await pane.getByText('Up to date').waitFor();
  await look('links');
  await tab('Explore').click();
  await pane.getByRole('combobox', { name: 'Workspace' }).click();
  await pane.getByRole('option', { name: 'Finance' }).click();
  await pane.getByRole('list', { name: 'Datasets' }).getByRole('listitem').first().waitFor();
  await look('datasets');
  await pane
    .getByRole('button', { name: /^Accessible/ })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Weather' }).click();
  await pane.getByText('Last written').first().waitFor();
  await look('table');
  await button('Change definition…').click();
  await pane.getByLabel('Name of date', { exact: true }).fill('');
  await button('Review changes…').click();
  await look('definition with a bad name');
  await pane.getByLabel('Name of date', { exact: true }).fill('Day');
  await button('Review changes…').click();
  await pane.getByRole('alertdialog').waitFor();
  await look('question before a new definition');
  await more('Raw request');
  await pane.getByRole('button', { name: 'Send' }).waitFor();
  await look('raw request');
  await more('Verify connection');
  await pane.getByText('Power BI answers').waitFor();
  await look('connection');
  await addFaults({ operation: 'listGroups', status: 503 });
  await button('Check again').click();
  await pane.getByRole('alert').waitFor();
  await look('problem');
}

/** How much too wide the pane's content is, at these widths in CSS pixels; 160 is what 320 leave at 200 % zoom. */
async function tooWide(page: Page, pane: FrameLocator): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [160, 320]) {
    await page.locator('#pane').evaluate((place: HTMLElement, px) => {
      place.style.width = `${px}px`;
      place.style.minWidth = '0';
    }, width);
    const px = await pane.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    if (px > 0) found.push(`${px} px too wide at ${width}`);
  }
  return found;
}

describe('the pane', () => {
  it('breaks no rule of WCAG 2.2 AA that axe knows, light or dark, and needs no sideways scrolling', async () => {
    const page = await browser.newPage();
    const { pane } = await openWorkbook(page);
    const broken: string[] = [];
    await walk(page, pane, async (name) => {
      broken.push(...(await tooWide(page, pane)).map((problem) => `${name}: ${problem}`));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        broken.push(...(await axeProblems(page)).map((problem) => `${name}, ${colorScheme}: ${problem}`));
      }
    });
    expect(broken).toEqual([]);
  });
});
