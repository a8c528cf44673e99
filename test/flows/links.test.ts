import { afterEach, describe, expect, it } from '@jest/globals';
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

async function opened(): Promise<WorkbookPage> {
  const workbook = await openWorkbook(await browser.newPage());
  await workbook.chooseWorkspace('Finance');
  return workbook;
}

/** Pushes cells into a dataset of their own and leaves the receipt on the screen. */
async function push({ pane, select, showsRows }: WorkbookPage, sheet: string, address: string, rows: string) {
  const name = uniqueName(sheet);
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

/** The list of links, and what it says of one of them. */
async function shownLinks({ pane }: WorkbookPage) {
  await pane.getByRole('tab', { name: 'Links' }).click();
  return pane.getByRole('list', { name: 'Links' });
}

async function edit({ page, select }: WorkbookPage, sheet: string, address: string, value: string): Promise<void> {
  await select(sheet, address);
  await page.getByLabel('Formula bar').fill(value);
  await page.getByLabel('Formula bar').press('Enter');
}

describe('the links of a workbook', () => {
  it('say before a refresh what cannot be verified', async () => {
    const workbook = await opened();
    const name = await push(workbook, 'Weather', 'A1:F4', '3');
    const datasetId = await findDataset('Finance', name);
    await addFaults({ operation: 'executeQueries', status: 403, times: 1000, datasetId });
    const links = await shownLinks(workbook);
    await links.getByText(/nobody can count what has arrived/).waitFor();
  });

  it('say when cells have changed, and refresh them', async () => {
    const workbook = await opened();
    const { pane, page } = workbook;
    const name = await push(workbook, 'Weather', 'A1:F4', '3');
    await pane.getByText(/^Kept as a link/).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();
    const list = await shownLinks(workbook);
    await list.getByText('Up to date').waitFor();
    expect(await list.textContent()).toContain(`Finance › ${name} › Weather`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await edit(workbook, 'Weather', 'B2', '98');
    await list.getByText('Changed since').waitFor();
    await takePicture(page, 'every-month');
    expect(asked.filter((url) => url.includes('/tables/'))).toEqual([]);

    await list.getByRole('button', { name: 'Refresh' }).click();
    const question = pane.getByRole('alertdialog');
    await question.waitFor();
    await edit(workbook, 'Weather', 'B2', '99');
    await question.waitFor({ state: 'detached' });
    await list.getByRole('button', { name: 'Refresh' }).click();
    await question.waitFor();
    expect(await question.textContent()).toMatch(
      /Deletes all 3 rows of .*Last written by Anna Larsen on .*, from Samples/,
    );
    await question.getByRole('button', { name: 'Delete and push 3 rows' }).click();
    await pane.getByRole('heading', { name: '3 rows arrived in Power BI' }).waitFor();
    expect((await storedRows(await findDataset('Finance', name), 'Weather'))[0]).toContain(99);
    await pane.getByRole('button', { name: 'Back to the links' }).click();
    await list.getByText('Up to date').waitFor();

    await page.locator('#pane iframe').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
    const again = await shownLinks(workbook);
    await again.getByText('Up to date').waitFor();
    await again.getByRole('button', { name: 'Remove' }).click();
    await again.getByRole('button', { name: 'Remove link' }).click();
    await pane.getByText(/^This workbook has no links yet/).waitFor();
  });

  it('ask before they add the same rows once more', async () => {
    const workbook = await opened();
    const { pane } = workbook;
    const name = await push(workbook, 'Weather', 'A1:F4', '3');
    await pane.getByText(/^Kept as a link/).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('button', { name: 'Push again anyway' }).click();
    await pane.getByText(/^Kept as a link in this workbook: a refresh adds its rows\./).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();

    const list = await shownLinks(workbook);
    await list.getByText('Up to date').waitFor();
    await list.getByRole('button', { name: 'Refresh' }).click();
    const question = pane.getByRole('alertdialog', { name: 'Add the same rows once more?' });
    await question.getByRole('button', { name: 'Do not add them' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await storedRows(await findDataset('Finance', name), 'Weather')).toHaveLength(6);
  });

  it('are refreshed all at once; one that fails does not stop the rest', async () => {
    const workbook = await opened();
    const { pane } = workbook;
    const gone = await push(workbook, 'Weather', 'A1:F4', '3');
    await pane.getByText(/^Kept as a link/).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('radio', { name: 'New dataset' }).check();
    const whole = await push(workbook, 'Stocks', 'A1:C6', '5');
    await pane.getByText(/^Kept as a link/).waitFor();
    await pane.getByRole('button', { name: 'Push more' }).click();
    const path = `groups/${FINANCE}/datasets/${await findDataset('Finance', gone)}`;
    expect((await sendToApi('DELETE', path, { token: await signIn('anna') })).status).toBe(200);
    await edit(workbook, 'Stocks', 'C2', '1.5');

    const list = await shownLinks(workbook);
    await list.getByText('Target gone').waitFor();
    await list.getByText('Changed since').waitFor();
    await pane.getByRole('button', { name: 'Refresh all' }).click();
    const question = pane.getByRole('alertdialog', { name: 'Delete the rows in 1 table?' });
    expect(await question.textContent()).toMatch(
      /Deletes all 5 rows of .* › Stocks, then pushes 5 rows\. Last written by/,
    );
    await question.getByRole('button', { name: 'Refresh 2 links' }).click();
    await pane.getByRole('heading', { name: '1 of 2 links refreshed' }).waitFor();
    const receipts = pane.getByRole('list', { name: 'Refreshed links' });
    await receipts.getByText('5 rows arrived in Power BI').waitFor();
    expect(await receipts.getByRole('alert').count()).toBe(1);
    const rows = await storedRows(await findDataset('Finance', whole), 'Stocks');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain(1.5);
  });
});
