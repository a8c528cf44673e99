import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { useBudget } from './api/budgetOf.ts';
import { useBrowser } from './browser.ts';
import { findDataset } from './findDataset.ts';
import { takePicture, uniqueName } from './picture.ts';
import { addFaults, clearFaults, storedRows } from './powerBiState.ts';
import { sendToApi } from './sendToApi.ts';
import { signIn } from './signIn.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const browser = useBrowser();

afterEach(clearFaults);

/** A table in Power BI that the pane has made, and the pane back at its form with that table chosen. */
interface Pushed extends WorkbookPage {
  readonly name: string;
  readonly datasetId: string;
}

async function opened(): Promise<WorkbookPage> {
  const workbook = await openWorkbook(await browser.newPage());
  await workbook.chooseWorkspace('Finance');
  return workbook;
}

async function push({ pane }: WorkbookPage): Promise<void> {
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
}

async function pushedNew(workbook: WorkbookPage, name = uniqueName('Weather report')): Promise<Pushed> {
  const { pane } = workbook;
  await pane.getByLabel('Dataset name').fill(name);
  await push(workbook);
  await pane.getByRole('link', { name: /Open in Power BI/ }).waitFor();
  const datasetId = await findDataset('Finance', name);
  await pane.getByRole('button', { name: 'Push more' }).click();
  return { ...workbook, name, datasetId };
}

/** The first three rows of Weather in a table of their own. */
async function pushedWeather(): Promise<Pushed> {
  const workbook = await opened();
  await workbook.select('Weather', 'A1:F4');
  await workbook.showsRows('3');
  return pushedNew(workbook);
}

describe('before a push', () => {
  it('says which rows have to wait for the hour, and nothing when none has to', async () => {
    const { pane, datasetId, select, showsRows } = await pushedWeather();
    await useBudget(datasetId, 999_990, 30);
    await select('Weather', 'A1:F5');
    await showsRows('4');
    await pane.getByRole('radio', { name: 'Add rows' }).waitFor();
    expect(await pane.getByText(/rows an hour/).count()).toBe(0);
    await select('Weather', 'A1:F21');
    await showsRows('20');
    const note = pane.getByText(/rows an hour/);
    await note.waitFor();
    expect(await note.textContent()).toMatch(
      /^Power BI takes 1,000,000 rows an hour\. 999,993 are used: the last 13 rows of this push wait until .*\d\d:\d\d\.$/,
    );
    await pane.getByText('Keep this pane open until the push is done.').waitFor();
  });

  it('says how many rows a replace deletes and who wrote them', async () => {
    const { pane } = await pushedWeather();
    await pane.getByRole('radio', { name: 'Replace all rows' }).check();
    await pane.getByRole('button', { name: 'Replace all rows…' }).click();
    const question = pane.getByRole('alertdialog');
    await question.getByText(/Last written by/).waitFor();
    expect(await question.textContent()).toMatch(
      /Deletes all 3 rows of .*Last written by Anna Larsen on .*\d\d:\d\d, from Samples\.xlsx\./,
    );
  });

  it('lets a replace wait until there is room for all of its rows, or begin at once', async () => {
    const { pane, datasetId } = await pushedWeather();
    await useBudget(datasetId, 999_996, 30);
    await pane.getByRole('radio', { name: 'Replace all rows' }).check();
    await pane.getByRole('button', { name: 'Replace all rows…' }).click();
    await pane.getByRole('button', { name: 'Delete and push 3 rows' }).click();
    await pane.getByText(/The old rows stay until it has/).waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(3);
    await pane.getByRole('button', { name: /^Start now: the last rows wait until .*\d\d:\d\d$/ }).click();
    await pane.getByText(/quota is used up/).waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(0);
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByRole('heading', { name: 'Stopped after 0 rows' }).waitFor();
  });

  it('lists earlier pushes with their receipts, ten at first', async () => {
    const { pane, datasetId } = await pushedWeather();
    const token = await signIn('ben');
    const body = { rows: [{ wind: 1 }] };
    for (let i = 0; i < 11; i++) {
      await sendToApi('POST', `groups/${FINANCE}/datasets/${datasetId}/tables/Weather/rows`, { token, body });
    }
    await pane.getByRole('button', { name: 'Earlier pushes' }).click();
    const list = pane.getByRole('list', { name: 'Earlier pushes' });
    await list.getByText('Ben Okafor, from a script').first().waitFor();
    expect(await list.getByRole('button').count()).toBe(10);
    await pane.getByRole('button', { name: 'Show more' }).click();
    await list.getByText('Anna Larsen, from Samples.xlsx').waitFor();
    expect(await list.getByRole('button').count()).toBe(12);
    await list.getByRole('button', { name: /Added 3 rows/ }).click();
    expect(await list.getByText('All 4 totals are equal.').isVisible()).toBe(true);
  });
});

describe('the receipt', () => {
  it('holds what Power BI adds up against what the sheet adds up', async () => {
    const workbook = await opened();
    await workbook.select('Weather', 'A1:F4');
    await workbook.showsRows('3');
    await workbook.pane.getByRole('checkbox', { name: /wind/ }).click();
    await workbook.pane.getByLabel('Dataset name').fill(`Totals ${randomUUID()}`);
    await push(workbook);
    await workbook.pane.getByText('All 3 totals are equal.').waitFor();
    await workbook.pane.getByRole('button', { name: 'Show totals' }).click();
    const table = workbook.pane.getByRole('table');
    expect(await table.getByRole('row', { name: /temp_max/ }).textContent()).toBe('temp_max= equal');
    expect(await table.getByRole('row', { name: /^Sum/ }).allTextContents()).toEqual([
      'Sum11.711.7',
      'Sum35.135.1',
      'Sum1515',
    ]);
  });
});

describe('doubt', () => {
  /** A push whose rows are there, which Power BI neither says nor lets anybody count. */
  async function doubtful(): Promise<Pushed> {
    const workbook = await pushedWeather();
    const { pane, datasetId, select, showsRows } = workbook;
    await addFaults({ operation: 'executeQueries', status: 403, times: 1000, datasetId });
    await addFaults({ operation: 'postRows', commitThenDrop: true, datasetId });
    await select('Weather', 'A1:F8');
    await showsRows('7');
    await push(workbook);
    await pane.getByRole('button', { name: 'Continue' }).click({ timeout: 60_000 });
    await pane.getByRole('heading', { name: 'Not every row could be confirmed' }).waitFor();
    return workbook;
  }

  it('names the cells, and the receipt then says who has looked for them', async () => {
    const { page, pane, datasetId } = await doubtful();
    const doubt = pane.getByRole('group', { name: 'Power BI has not confirmed these cells' });
    expect(await doubt.getByRole('listitem').allTextContents()).toEqual(['A2:F8']);
    expect(await doubt.getByRole('link', { name: /Power BI/ }).getAttribute('href')).toContain(datasetId);
    await takePicture(page, 'doubt');
    await doubt.getByRole('button', { name: 'I have looked: the rows are there' }).click();
    await pane.getByRole('heading', { name: '7 rows sent to Power BI' }).waitFor();
    expect(await pane.getByRole('definition').filter({ hasText: 'looked on' }).textContent()).toMatch(
      /^Anna Larsen looked on .* and said that the rows of A2:F8 are there\.$/,
    );
  }, 90_000);

  it('can be resolved later, from the list of earlier pushes', async () => {
    const { pane } = await doubtful();
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('button', { name: 'Earlier pushes' }).click();
    const list = pane.getByRole('list', { name: 'Earlier pushes' });
    await list.getByRole('button', { name: /Added 7 rows.*in doubt/ }).click();
    await list.getByRole('button', { name: 'I have looked: the rows are there' }).click();
    await list.getByRole('button', { name: /Added 7 rows.*complete/ }).waitFor();
    expect(await list.getByText(/^Anna Larsen looked on .* the rows of batch 1 are there\.$/).isVisible()).toBe(true);
  }, 90_000);
});

describe('a push that a closed pane left open', () => {
  const ROWS = 25_000;

  async function openFile({ page, pane, chooseWorkspace, select }: WorkbookPage, amount: (row: number) => number) {
    const lines = Array.from({ length: ROWS }, (_, row) => `${row},${amount(row)}`);
    const buffer = Buffer.from(['Id,Amount', ...lines].join('\n'));
    await page.setInputFiles('#file', { name: 'big.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('tab', { name: 'big' }).waitFor();
    await pane.getByLabel('Dataset name').waitFor();
    await chooseWorkspace('Finance');
    await select('big', 'A:B');
  }

  /** One of three batches has landed when the pane is lost. */
  async function lost(): Promise<Pushed & { readonly landed: ReadonlySet<unknown> }> {
    const workbook = await opened();
    await openFile(workbook, (row) => row);
    await workbook.select('big', 'A1:B3');
    await workbook.showsRows('2');
    const pushed = await pushedNew(workbook);
    const { page, pane, datasetId, select, showsRows } = pushed;
    await addFaults({ operation: 'postRows', delayMs: 1, datasetId });
    await addFaults({ operation: 'postRows', status: 429, retryAfter: 2, times: 1000, datasetId });
    await select('big', 'A:B');
    await showsRows('25,000');
    await push(pushed);
    await pane.getByText(/batch 1 of 3/).waitFor();
    await pane.getByText(/asks to wait/).waitFor();
    await page.reload();
    const stored = await storedRows(datasetId, 'big');
    return { ...pushed, landed: new Set(stored.slice(2).map(([id]) => Number(id))) };
  }

  async function chooseTable({ pane, name, showsRows }: Pushed) {
    await showsRows('25,000');
    await pane.getByRole('radio', { name: 'Existing dataset' }).check();
    await pane.getByRole('combobox', { name: 'Dataset' }).click();
    await pane.getByRole('option', { name }).click();
    await pane.getByText(/^A push by Anna Larsen, from big\.csv, has been open since/).waitFor();
  }

  it('goes on with the rows as they are now, and no row gets in twice', async () => {
    const workbook = await lost();
    const { pane, datasetId, landed } = workbook;
    await openFile(workbook, (row) => (landed.has(row) ? row : row + 1_000_000));
    await chooseTable(workbook);
    await clearFaults();
    await push(workbook);
    await pane.getByRole('button', { name: 'Go on with it' }).click();
    await pane.getByRole('button', { name: 'Send the rest as it is now' }).click();
    await pane.getByRole('heading', { name: '25,000 rows arrived in Power BI' }).waitFor();
    await pane.getByText('All 2 totals are equal.').waitFor();
    const stored = (await storedRows(datasetId, 'big')).slice(2).map(([id, amount]) => [Number(id), Number(amount)]);
    const expected = Array.from({ length: ROWS }, (_, row) => [row, landed.has(row) ? row : row + 1_000_000]);
    expect(stored.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(expected);
  }, 90_000);

  it('names the cells that have landed with other values, and stops with what landed', async () => {
    const workbook = await lost();
    const { pane, landed } = workbook;
    await openFile(workbook, (row) => row + 1);
    await chooseTable(workbook);
    await clearFaults();
    await push(workbook);
    await pane.getByRole('button', { name: 'Go on with it' }).click();
    await pane.getByRole('button', { name: 'Send the rest as it is now' }).click();
    const problem = pane.getByRole('alert').filter({ hasText: 'Rows that were sent before have changed' });
    await problem.waitFor();
    const rows = [...landed].map(Number);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    expect(await problem.getByRole('listitem').allTextContents()).toEqual([
      `A${first + 2}:B${last + 2}: was sent with other values`,
    ]);
    await pane.getByRole('button', { name: 'Stop the push' }).click();
    await pane.getByRole('heading', { name: /^Stopped after/ }).waitFor();
  }, 90_000);

  it('is closed when asked, with a receipt of what landed', async () => {
    const workbook = await lost();
    const { pane, landed } = workbook;
    await openFile(workbook, (row) => row);
    await chooseTable(workbook);
    await clearFaults();
    await push(workbook);
    await pane.getByRole('button', { name: 'Close it' }).click();
    const rows = landed.size.toLocaleString('en');
    await pane.getByRole('heading', { name: `Stopped after ${rows} rows` }).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('button', { name: 'Push', exact: true }).waitFor();
    expect(await pane.getByText(/has been open since/).count()).toBe(0);
  }, 90_000);
});
