import { afterEach, describe, expect, it } from '@jest/globals';
import { axeProblems } from './axeProblems.ts';
import { useBrowser } from './browser.ts';
import { findDataset } from './findDataset.ts';
import { takePicture, uniqueName } from './picture.ts';
import { clearFaults, resetOptions, setOptions, storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(async () => {
  await clearFaults();
  await resetOptions();
});

/** A workbook whose first three days of Weather are in a table of their own, and the form with that table chosen. */
async function pushedWeather() {
  const workbook = await openWorkbook(await browser.newPage());
  const { pane, select, showsRows } = workbook;
  const name = uniqueName('Weather');
  await workbook.chooseWorkspace('Finance');
  await select('Weather', 'A1:F4');
  await showsRows('3');
  await pane.getByLabel('Dataset name').fill(name);
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByText(/^Kept as a link/).waitFor();
  await pane.getByRole('button', { name: 'Push more' }).click();
  await pane.getByRole('radio', { name: 'Add rows' }).waitFor();
  const differences = pane.getByRole('region', { name: 'Columns and table' });
  return { ...workbook, name, datasetId: await findDataset('Finance', name), differences };
}

async function edit({ page, select }: WorkbookPage, address: string, value: string): Promise<void> {
  await select('Weather', address);
  await page.getByLabel('Formula bar').fill(value);
  await page.getByLabel('Formula bar').press('Enter');
}

async function push({ pane }: WorkbookPage, rows: string): Promise<void> {
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByRole('heading', { name: `${rows} rows arrived in Power BI` }).waitFor();
}

describe('columns that differ from those of the table', () => {
  it('go where people let them go, and the link lets them go there from then on', async () => {
    const workbook = await pushedWeather();
    const { pane, page, select, differences, datasetId } = workbook;
    await edit(workbook, 'F1', 'WEAT HER');
    await edit(workbook, 'D1', 'low');
    await select('Weather', 'A1:F5');
    await differences.waitFor();
    await pane.getByText('Decide under “Columns and table” about 2 columns').waitFor();
    expect(await differences.getByText('Blank in the new rows').count()).toBe(2);
    expect(await differences.getByText('4 other columns fit.').count()).toBe(1);
    await page.locator('#pane').evaluate((element) => element.style.setProperty('width', '320px'));
    expect(await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    await takePicture(page, 'something-changed', differences);

    await differences.getByRole('button', { name: 'Use “weather”' }).click();
    await differences.getByLabel('Where “low” goes').selectOption('temp_min');
    await push(workbook, '4');
    const rows = await storedRows(datasetId, 'Weather');
    expect(rows.slice(3).map((row) => [row[3], row[5]])).toEqual([
      [5, 'drizzle'],
      [2.8, 'rain'],
      [7.2, 'rain'],
      [5.6, 'rain'],
    ]);
    await pane.getByText(/^Kept as a link/).waitFor();
    await pane.getByRole('tab', { name: 'Links' }).click();
    // Two links: one of the cells of the first push, whose names differ now, and one of these cells.
    await pane.getByRole('list', { name: 'Links' }).getByText('Up to date').waitFor();
  }, 60_000);

  it('stay behind, or become columns of the table, whose rows are told of', async () => {
    const workbook = await pushedWeather();
    const { pane, select, differences, datasetId } = workbook;
    await edit(workbook, 'G1', 'note');
    await edit(workbook, 'G2', 'fog');
    await edit(workbook, 'F1', 'sky');
    await select('Weather', 'A1:G3');
    await differences.getByLabel('Where “sky” goes').selectOption('Leave out');
    await differences.getByRole('button', { name: 'Add 1 column to the table…' }).click();
    const question = pane.getByRole('alertdialog');
    await question.getByText('The table holds 3 rows.').waitFor();
    await question.getByRole('button', { name: 'Change it, even if rows go' }).click();
    await pane.getByText('All 3 rows are still there.').waitFor();
    await push(workbook, '2');
    expect((await storedRows(datasetId, 'Weather')).at(-2)?.slice(4)).toEqual([4.7, null, 'fog']);
  }, 60_000);

  it('say what becomes of cells of another type, and can change that of the table', async () => {
    const workbook = await pushedWeather();
    const { pane, select, differences, datasetId } = workbook;
    await setOptions({ rowsOnPutTable: 'delete' });
    await edit(workbook, 'E2', 'calm');
    await edit(workbook, 'E3', 'breeze');
    await select('Weather', 'A1:F3');
    await differences.getByText('Text in the cells, Decimal number in the table. 2 cells go as blanks.').waitFor();
    await differences.getByRole('button', { name: 'Change the table to Text…' }).click();
    await pane.getByRole('button', { name: 'Change it, even if rows go' }).click();
    await pane.getByText('Power BI deleted rows: 0 of 3 rows are left. Push them again.').waitFor();
    await differences.waitFor({ state: 'detached' });
    await push(workbook, '2');
    expect((await storedRows(datasetId, 'Weather')).map((row) => row[4])).toEqual(['calm', 'breeze']);
  }, 60_000);

  it('can go to a new dataset instead', async () => {
    const workbook = await pushedWeather();
    const { pane, select, differences } = workbook;
    await edit(workbook, 'B1', 'rain');
    await select('Weather', 'A1:F5');
    await differences.getByRole('button', { name: 'New dataset instead' }).click();
    await pane.getByLabel('Dataset name').waitFor();
    expect(await differences.count()).toBe(0);
  }, 60_000);
});

describe('a link whose columns differ', () => {
  it('opens in the form, where people decide; the link keeps what they decided', async () => {
    const workbook = await pushedWeather();
    const { pane, differences, datasetId, select } = workbook;
    await edit(workbook, 'B1', 'rain');
    await select('Stocks', 'A1:C6');
    await pane.getByRole('tab', { name: 'Links' }).click();
    const list = pane.getByRole('list', { name: 'Links' });
    await list.getByText('Schema differs').waitFor();
    await list.getByRole('button', { name: 'Open in the form' }).click();
    await differences.getByLabel('Where “rain” goes').selectOption('precipitation');
    expect(await pane.getByRole('radio', { name: 'Replace all rows' }).isChecked()).toBe(true);
    await pane.getByRole('button', { name: 'Replace all rows…' }).click();
    await pane.getByRole('button', { name: 'Delete and push 3 rows' }).click();
    await pane.getByText(/^Kept as a link in this workbook: a refresh replaces all rows\./).waitFor();
    expect((await storedRows(datasetId, 'Weather')).map((row) => row[1])).toEqual([0, 10.9, 0.8]);
    await pane.getByRole('tab', { name: 'Links' }).click();
    await list.getByText('Up to date').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
  }, 60_000);
});
