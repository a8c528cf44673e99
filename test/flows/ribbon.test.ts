import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { findDataset } from './findDataset.ts';
import { clearFaults, storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();
// Several pushes in one journey.
jest.setTimeout(60_000);

afterEach(clearFaults);

function button({ page }: WorkbookPage, name: string): Locator {
  return page.getByRole('group', { name: 'Power BI' }).getByRole('button', { name });
}

describe('the ribbon', () => {
  it('opens the pane, and pushes nothing by itself', async () => {
    const workbook = await openWorkbook(await browser.newPage());
    const { page, pane } = workbook;
    await page.locator('#pane').evaluate((place: HTMLElement) => {
      place.hidden = true;
    });
    await button(workbook, 'Open pane').click();
    await page.locator('#pane').waitFor();

    await pane.getByRole('tab', { name: 'Explore' }).click();
    await workbook.select('Weather', 'A1:F4');
    await page.locator('#pane').evaluate((place: HTMLElement) => {
      place.hidden = true;
    });
    await button(workbook, 'Push selection').click();
    await page.locator('#pane').waitFor();
    await workbook.showsRows('3');
    expect(await pane.getByRole('tab', { name: 'Push' }).getAttribute('aria-selected')).toBe('true');
    // Excel takes no other command before the add-in says that this one is over.
    await button(workbook, 'Push selection').and(page.locator(':enabled')).waitFor();
  });

  it('refreshes all links, and asks before rows are deleted', async () => {
    const workbook = await openWorkbook(await browser.newPage());
    const { pane, select, showsRows } = workbook;
    await workbook.chooseWorkspace('Finance');
    const name = `Ribbon ${randomUUID()}`;
    await select('Weather', 'A1:F4');
    await showsRows('3');
    await pane.getByLabel('Dataset name').fill(name);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByText(/^Kept as a link/).waitFor();

    await button(workbook, 'Refresh all').click();
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Refresh 1 link' }).click();
    await pane.getByRole('heading', { name: '1 of 1 link refreshed' }).waitFor();
    expect(await storedRows(await findDataset('Finance', name), 'Weather')).toHaveLength(3);

    await button(workbook, 'Refresh all').click();
    await pane.getByRole('alertdialog').waitFor();
    await button(workbook, 'Push selection').click();
    await showsRows('3');
  });

  it('adds the rows of a link once, however often it is chosen', async () => {
    const workbook = await openWorkbook(await browser.newPage());
    const { page, pane, select, showsRows } = workbook;
    const edit = async (value: string) => {
      await select('Weather', 'B2');
      await page.getByLabel('Formula bar').fill(value);
      await page.getByLabel('Formula bar').press('Enter');
    };
    const refreshed = async (heading: string | RegExp) => {
      await button(workbook, 'Refresh all').click();
      await pane.getByRole('heading', { name: heading }).waitFor();
    };
    await workbook.chooseWorkspace('Finance');
    const name = `Ribbon ${randomUUID()}`;
    await select('Weather', 'A1:F4');
    await showsRows('3');
    await pane.getByLabel('Dataset name').fill(name);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByText(/^Kept as a link/).waitFor();
    // The second push adds: its link does so from then on.
    await pane.getByRole('tab', { name: 'Links' }).click();
    await pane.getByText('Up to date').waitFor();
    await edit('97');
    await select('Weather', 'A1:F4');
    await button(workbook, 'Push selection').click();
    await showsRows('3');
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByText(/^Kept as a link in this workbook: a refresh adds its rows\./).waitFor();
    // The list was read before that push: what it knew of the link must not decide.
    await refreshed('0 of 1 link refreshed');
    await edit('98');
    await refreshed('1 of 1 link refreshed');
    await refreshed('0 of 1 link refreshed');
    expect(await storedRows(await findDataset('Finance', name), 'Weather')).toHaveLength(9);
  });

  it('shows what there is to learn when a workbook has no links', async () => {
    const workbook = await openWorkbook(await browser.newPage());
    await button(workbook, 'Refresh all').click();
    await workbook.pane.getByText(/^This workbook has no links yet/).waitFor();
  });

  it('speaks the language of Office', async () => {
    const workbook = await openWorkbook(await browser.newPage(), '?language=de-DE');
    expect(await button(workbook, 'Auswahl senden').getAttribute('title')).toMatch(/^Zeigt, was aus/);
  });
});
