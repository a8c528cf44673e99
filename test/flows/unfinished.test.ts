import { afterEach, describe, expect, it } from '@jest/globals';
import { useBrowser } from './browser.ts';
import { findDataset } from './findDataset.ts';
import { takePicture, uniqueName } from './picture.ts';
import { addFaults, clearFaults, storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const ROWS = 25_000;
const browser = useBrowser();

afterEach(clearFaults);

/** A push of which one of three batches has landed when the pane was lost, and the pane that has opened since. */
interface Lost extends WorkbookPage {
  /** Of the dataset. */
  readonly name: string;
  readonly datasetId: string;
  /** Ids of the rows that have landed. */
  readonly landed: readonly number[];
  /** Opens the file again, with such amounts. */
  readonly openFile: (amount: (row: number) => number) => Promise<void>;
}

async function lost(mode: 'append' | 'replace' = 'append'): Promise<Lost> {
  const workbook = await openWorkbook(await browser.newPage());
  const { page, pane, select, showsRows, chooseWorkspace } = workbook;
  async function openFile(amount: (row: number) => number) {
    const lines = Array.from({ length: ROWS }, (_, row) => `${row},${amount(row)}`);
    const buffer = Buffer.from(['Id,Amount', ...lines].join('\n'));
    await page.setInputFiles('#file', { name: 'big.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('tab', { name: 'big' }).waitFor();
    await pane.getByLabel('Dataset name').waitFor();
  }
  await openFile((row) => row);
  await chooseWorkspace('Finance');
  await select('big', 'A1:B3');
  await showsRows('2');
  const name = uniqueName('Orders 2026');
  await pane.getByLabel('Dataset name').fill(name);
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByRole('button', { name: 'Push more' }).click();
  const datasetId = await findDataset('Finance', name);

  await addFaults({ operation: 'postRows', delayMs: 1, datasetId });
  await addFaults({ operation: 'postRows', status: 429, retryAfter: 2, times: 1000, datasetId });
  await select('big', 'A:B');
  await showsRows('25,000');
  if (mode === 'replace') {
    await pane.getByRole('radio', { name: 'Replace all rows' }).check();
    await pane.getByRole('button', { name: 'Replace all rows…' }).click();
    await pane.getByRole('button', { name: 'Delete and push 25,000 rows' }).click();
  } else {
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
  }
  await pane.getByText(/batch 1 of 3/).waitFor();
  await pane.getByText(/asks to wait/).waitFor();
  await page.reload();
  const stored = await storedRows(datasetId, 'big');
  const landed = stored.slice(mode === 'append' ? 2 : 0).map(([id]) => Number(id));
  await clearFaults();
  return { ...workbook, name, datasetId, landed, openFile };
}

async function idsIn(datasetId: string): Promise<readonly number[]> {
  const rows = await storedRows(datasetId, 'big');
  return rows.map(([id]) => Number(id)).sort((a, b) => a - b);
}

const everyId = Array.from({ length: ROWS }, (_, row) => row);

describe('a push that a lost pane left open', () => {
  it('is told of when the pane opens, and goes on from where it stopped', async () => {
    const { page, pane, datasetId, landed, openFile } = await lost();
    await openFile((row) => row);
    const count = landed.length.toLocaleString('en');
    const notice = pane.getByRole('group', { name: `big stopped at ${count} of 25,000 rows` });
    await notice.getByRole('button', { name: 'Resume' }).waitFor();
    await takePicture(page, 'broke-in-the-middle');
    await notice.getByRole('button', { name: 'Resume' }).click();
    await pane.getByRole('heading', { name: '25,000 rows arrived in Power BI' }).waitFor();
    expect(await idsIn(datasetId)).toEqual([0, 0, 1, 1, ...everyId.slice(2)]);
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('button', { name: 'Push', exact: true }).waitFor();
    expect(await pane.getByText(/stopped at/).count()).toBe(0);
  }, 90_000);

  it('is not mixed with other rows: changed cells are refused in words', async () => {
    const { pane, landed, openFile } = await lost();
    await openFile((row) => (row === ROWS - 1 ? 1 : row));
    await pane.getByRole('button', { name: 'Resume' }).click();
    await pane.getByText('The cells of big!A1:B25001 are no longer those of the push that stopped.').waitFor();
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByText(`big stopped at ${landed.length.toLocaleString('en')} of 25,000 rows`).waitFor();
  }, 90_000);

  it('is started again as a replace, once it is said what that deletes', async () => {
    const { pane, datasetId, landed, openFile } = await lost();
    await openFile((row) => row);
    await pane.getByRole('button', { name: 'Start again…' }).click();
    const question = pane.getByRole('alertdialog');
    const count = (landed.length + 2).toLocaleString('en');
    await question.getByText(new RegExp(`^Deletes all ${count} rows of `)).waitFor();
    await question.getByText(/would be there twice/).waitFor();
    await question.getByRole('button', { name: 'Delete and push 25,000 rows' }).click();
    await pane.getByRole('heading', { name: '25,000 rows arrived in Power BI' }).waitFor();
    expect(await idsIn(datasetId)).toEqual(everyId);
  }, 90_000);

  it('is left when asked: nobody is blocked any more, and what landed stays', async () => {
    const { pane, datasetId, landed } = await lost('replace');
    // Another workbook is open by now.
    await pane.getByText('Open big.csv to go on with it or to start again.').waitFor();
    await pane.getByText('The old rows of the table are deleted already.').waitFor();
    expect(await pane.getByRole('button', { name: 'Resume' }).count()).toBe(0);
    await pane.getByRole('button', { name: 'Leave it' }).click();
    const count = landed.length.toLocaleString('en');
    await pane.getByText(`What landed of it stays in the table: ${count} rows.`).waitFor();
    await pane.getByText(`The table has ${count} rows now.`).waitFor();
    expect(await idsIn(datasetId)).toEqual([...landed].sort((a, b) => a - b));
    await pane.getByRole('button', { name: 'OK' }).click();
    await pane.getByText('The push to big is closed').waitFor({ state: 'detached' });
    expect(await pane.getByText(/stopped at/).count()).toBe(0);
  }, 90_000);
});

describe('an own push in the way of others', () => {
  it('is reached from Explore and from the list of earlier pushes, also in another browser', async () => {
    const { datasetId, name } = await lost();
    // Another browser knows nothing of it.
    const { pane } = await openWorkbook(await browser.newPage());
    await pane.getByRole('tab', { name: 'Explore' }).click();
    await pane.getByRole('combobox', { name: 'Workspace' }).click();
    await pane.getByRole('option', { name: 'Finance' }).click();
    await pane.getByRole('searchbox').fill(name);
    await pane.getByRole('button', { name: new RegExp(name) }).click();
    await pane.getByRole('button', { name: 'Delete dataset…' }).click();
    await pane.getByRole('textbox', { name: /Type/ }).fill(name);
    await pane.getByRole('button', { name: 'Delete dataset' }).click();
    await pane.getByRole('button', { name: 'Go to the push' }).click();
    await pane.getByText(/^big stopped at [\d,]+ of 25,000 rows$/).waitFor();
    await pane.getByText(/begun in another browser/).waitFor();
    expect(await pane.getByRole('button', { name: 'Resume' }).count()).toBe(0);
    await pane.getByRole('button', { name: 'Leave it' }).click();
    await pane.getByText('The push to big is closed').waitFor();
    expect((await idsIn(datasetId)).length).toBeGreaterThan(2);
  }, 90_000);
});

describe('doubt', () => {
  it('explains itself and is counted again', async () => {
    const workbook = await openWorkbook(await browser.newPage());
    const { pane, select, showsRows, chooseWorkspace } = workbook;
    await chooseWorkspace('Finance');
    await select('Weather', 'A1:F4');
    await showsRows('3');
    const name = uniqueName('Weather 2026');
    await pane.getByLabel('Dataset name').fill(name);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('button', { name: 'Push more' }).click();
    const datasetId = await findDataset('Finance', name);
    await addFaults({ operation: 'postRows', status: 429, retryAfter: 3, datasetId });
    await select('Weather', 'A1:F8');
    await showsRows('7');
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByText(/asks to wait/).waitFor();
    await addFaults({ operation: 'executeQueries', status: 403, times: 1000, datasetId });
    await addFaults({ operation: 'postRows', commitThenDrop: true, datasetId });
    await pane.getByRole('button', { name: 'Continue' }).waitFor({ timeout: 60_000 });
    await clearFaults();
    await pane.getByRole('button', { name: 'Continue' }).click();
    const doubt = pane.getByRole('group', { name: 'Power BI has not confirmed these cells' });
    await doubt.getByText(/every row carries a hidden mark/).waitFor();
    await doubt.getByRole('button', { name: 'Start again as a replace…' }).click();
    await pane
      .getByRole('alertdialog')
      .getByText(/^Deletes all 10 rows of /)
      .waitFor();
    await pane.getByRole('button', { name: 'Keep the rows' }).click();
    await doubt.getByRole('button', { name: 'Verify again' }).click();
    await pane.getByRole('heading', { name: '7 rows arrived in Power BI' }).waitFor();
    expect(await storedRows(datasetId, 'Weather')).toHaveLength(10);
  }, 120_000);
});
