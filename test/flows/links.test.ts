import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { useBrowser } from './browser.ts';
import { clearFaults } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(clearFaults);

async function opened(): Promise<WorkbookPage> {
  const workbook = await openWorkbook(await browser.newPage());
  await workbook.chooseWorkspace('Finance');
  return workbook;
}

/** Pushes cells into a dataset of their own and leaves the receipt on the screen. */
async function push({ pane, select, showsRows }: WorkbookPage, sheet: string, address: string, rows: string) {
  const name = `Links ${randomUUID()}`;
  await select(sheet, address);
  await showsRows(rows);
  await pane.getByLabel('Dataset name').fill(name);
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByRole('link', { name: /Open in Power BI/ }).waitFor();
  return name;
}

describe('a push of the form', () => {
  it('is kept as a link, unless people do not want it', async () => {
    const workbook = await opened();
    const { pane } = workbook;
    await push(workbook, 'Weather', 'A1:F4', '3');
    await pane.getByText(/^Kept as a link in this workbook: a refresh replaces all rows\./).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('radio', { name: 'New dataset' }).check();
    await pane.getByRole('checkbox', { name: 'Keep as a link to refresh later' }).uncheck();
    await push(workbook, 'Weather', 'A1:F5', '4');
    expect(await pane.getByText(/as a link/).count()).toBe(0);
  });
});
