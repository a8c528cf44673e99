import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { xlsxFile } from '../local/workbook/xlsxFile.ts';
import { useBrowser } from './browser.ts';
import { datasetsInPowerBi } from './datasetsInPowerBi.ts';
import { findDataset } from './findDataset.ts';
import { addFaults, clearFaults, storedRows } from './powerBiState.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(clearFaults);

async function opened(query = ''): Promise<WorkbookPage> {
  const workbook = await openWorkbook(await browser.newPage(), query);
  if (query === '') await workbook.chooseWorkspace('Finance');
  return workbook;
}

/** Pushes what is selected into a new dataset and waits for the receipt. */
async function pushNew({ pane }: WorkbookPage, dataset: string): Promise<string> {
  await pane.getByLabel('Dataset name').fill(dataset);
  await pane.getByRole('button', { name: 'Push', exact: true }).click();
  await pane.getByRole('link', { name: /Open in Power BI/ }).waitFor();
  return await findDataset('Finance', dataset);
}

describe('the selection', () => {
  it('is shown live, with types, first rows and what will be changed', async () => {
    const { pane, select, showsRows } = await opened();
    await select('Weather', 'A1:C11');
    await showsRows('10');
    expect(await pane.getByRole('combobox', { name: /date/ }).textContent()).toContain('Date');
    await pane.getByRole('tab', { name: 'First rows' }).click();
    expect(await pane.getByRole('table').textContent()).toContain('2012-01-01');
    await select('Movies', 'A1:A50');
    await pane.getByText(/cells turned into text/).waitFor();
  });

  it('takes several areas with the same columns, one below the other', async () => {
    const workbook = await opened();
    await workbook.select('Weather', 'A1:B3,A10:B11');
    await workbook.showsRows('4');
    const dataset = await pushNew(workbook, `Areas ${randomUUID()}`);
    expect((await storedRows(dataset, 'Weather')).map(([date]) => date)).toEqual(
      ['2012-01-01', '2012-01-02', '2012-01-09', '2012-01-10'].map((day) => `${day}T00:00:00`),
    );
  });

  it('of one cell offers the table around it', async () => {
    const { pane, showsRows } = await openWorkbook(await browser.newPage());
    await pane.getByRole('button', { name: 'Select table SeattleWeather (A1:F1462)' }).click();
    await showsRows('1,461');
  });

  it('says why areas with other columns cannot be pushed', async () => {
    const { pane, select } = await opened();
    await select('Weather', 'A1:B3,D1:D3');
    await pane.getByText(/same columns/).waitFor();
  });

  it('leaves hidden rows out, or takes them too while the same columns are selected', async () => {
    const { page, pane, select, showsRows } = await opened();
    await select('Weather', '3:4');
    await page.getByRole('button', { name: 'Hide rows' }).click();
    await select('Weather', 'A1:B6');
    await showsRows('3');
    await pane.getByRole('switch', { name: 'Leave out 2 hidden rows' }).uncheck();
    await showsRows('5');
    await select('Weather', 'A1:B8');
    await showsRows('7');
    await select('Weather', 'A1:C8');
    await showsRows('5');
    expect(await pane.getByRole('switch', { name: 'Leave out 2 hidden rows' }).isChecked()).toBe(true);
  });
});

describe('a file of one’s own', () => {
  it('opens an .xlsx and pushes its cells, dates as dates and 007 as text', async () => {
    const workbook = await opened();
    await workbook.page.setInputFiles('#file', {
      name: 'My sales.xlsx',
      mimeType: '',
      buffer: Buffer.from(xlsxFile()),
    });
    await workbook.page.getByRole('tab', { name: 'My data' }).waitFor();
    await workbook.pane.getByLabel('Dataset name').waitFor();
    await workbook.chooseWorkspace('Finance');
    await workbook.select('My data', 'A1:B4');
    await workbook.showsRows('2');
    const dataset = await pushNew(workbook, `Own ${randomUUID()}`);
    const rows = await storedRows(dataset, 'My data');
    expect(rows.map(([, amount]) => amount)).toEqual([1.5, 3]);
    expect(rows[1]?.[0]).toBe('007');
  });

  it('leaves out what is no data, and lets people decide about rows and columns', async () => {
    const workbook = await opened();
    const { page, pane } = workbook;
    const csv = 'Report 2026,,\n,,\nRegion,Units,Amount\nNorth,3,10.5\nSouth,n/a,20\nTotal,3,30.5\n';
    await page.setInputFiles('#file', { name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('tab', { name: 'report' }).waitFor();
    await pane.getByLabel('Dataset name').waitFor();
    await workbook.chooseWorkspace('Finance');
    await workbook.select('report', 'A1:C6');
    await workbook.showsRows('2');
    expect(await pane.getByLabel('Column names').inputValue()).toBe('3');
    await pane.getByText('Rows 1–2 stand above the column names: left out.').waitFor();
    await pane.getByLabel('What to do with all rows of totals').selectOption('Push them too');
    await workbook.showsRows('3');
    await pane.getByRole('button', { name: 'More about Amount' }).click();
    await pane.getByLabel('In reports').selectOption('Reports show the average.');
    await pane.getByLabel('Name', { exact: true }).fill('Net');
    await pane.getByLabel('Name', { exact: true }).press('Enter');
    await pane.getByRole('button', { name: 'More about Net' }).waitFor();
    const name = `Report ${randomUUID()}`;
    const dataset = await pushNew(workbook, name);
    expect(await storedRows(dataset, 'report')).toEqual([
      ['North', '3', 10.5],
      ['South', null, 20],
      ['Total', '3', 30.5],
    ]);
    const columns = (await datasetsInPowerBi(name))[0]?.tables[0]?.columns;
    expect(columns?.[2]).toMatchObject({ name: 'Net', summarizeBy: 'average' });
  });

  it('opens a CSV and pushes its rows', async () => {
    const workbook = await opened();
    const csv = 'Zip,Day,Amount\n01234,2026-07-28,12.5\n98765,2026-07-29,\n';
    await workbook.page.setInputFiles('#file', { name: 'zip.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await workbook.page.getByRole('tab', { name: 'zip' }).waitFor();
    await workbook.pane.getByLabel('Dataset name').waitFor();
    await workbook.chooseWorkspace('Finance');
    await workbook.select('zip', 'A1:C3');
    await workbook.showsRows('2');
    const dataset = await pushNew(workbook, `Zip ${randomUUID()}`);
    expect(await storedRows(dataset, 'zip')).toEqual([
      ['01234', '2026-07-28T00:00:00', 12.5],
      ['98765', '2026-07-29T00:00:00', null],
    ]);
  });
});

describe('an existing dataset', () => {
  it('takes the same rows again, or replaces all rows', async () => {
    const workbook = await opened();
    await workbook.select('Weather', 'A1:F4');
    await workbook.showsRows('3');
    const dataset = await pushNew(workbook, `Weather ${randomUUID()}`);
    const { pane } = workbook;
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('alert').waitFor();
    await pane.getByRole('button', { name: 'Push again anyway' }).click();
    await pane.getByText('3 rows arrived in Power BI').waitFor();
    expect(await storedRows(dataset, 'Weather')).toHaveLength(6);
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByRole('radio', { name: 'Replace all rows' }).check();
    await pane.getByRole('button', { name: /Replace/ }).click();
    const question = pane.getByRole('alertdialog');
    expect(await question.textContent()).toContain('Deletes all 6 rows');
    await question.getByRole('button', { name: 'Keep the rows' }).press('Escape');
    expect(await pane.getByRole('button', { name: /Replace/ }).evaluate(isFocused)).toBe(true);
    await pane.getByRole('button', { name: /Replace/ }).click();
    await question.getByRole('button', { name: 'Delete and push 3 rows' }).click();
    await pane.getByText('3 rows arrived in Power BI').waitFor();
    expect(await storedRows(dataset, 'Weather')).toHaveLength(3);
  });
});

describe('when something goes wrong', () => {
  it('goes on by itself after Power BI asked to slow down', async () => {
    const workbook = await opened();
    await workbook.select('Weather', 'A1:F4');
    await workbook.showsRows('3');
    await addFaults({ operation: 'postRows', status: 429, retryAfter: 2 });
    const dataset = await pushNew(workbook, `Slow ${randomUUID()}`);
    expect(await storedRows(dataset, 'Weather')).toHaveLength(3);
  });

  it('says what Power BI refused and what to do, and goes on when asked', async () => {
    const { pane, select, showsRows } = await opened();
    await select('Weather', 'A1:F4');
    await showsRows('3');
    await addFaults({ operation: 'createDataset', status: 403 });
    await pane.getByLabel('Dataset name').fill(`Refused ${randomUUID()}`);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    expect(await pane.getByRole('alert').textContent()).toMatch(/Contributor|permission|workspace/i);
  });

  it('goes on with a push that a closed pane left open, without adding a row twice', async () => {
    const workbook = await opened();
    const { page, pane, select, showsRows, chooseWorkspace } = workbook;
    const name = `Left open ${randomUUID()}`;
    await select('Weather', 'A1:F3');
    await showsRows('2');
    const dataset = await pushNew(workbook, name);
    await pane.getByRole('button', { name: 'Push more' }).click();
    await select('Weather', 'A1:F6');
    await showsRows('5');
    await addFaults({ operation: 'postRows', delayMs: 2_000 });
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByText('Sending rows…').waitFor();
    await page.reload();
    await chooseWorkspace('Finance');
    await select('Weather', 'A1:F6');
    await showsRows('5');
    await pane.getByRole('radio', { name: 'Existing dataset' }).check();
    await pane.getByRole('combobox', { name: 'Dataset' }).click();
    await pane.getByRole('option', { name }).click();
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('button', { name: 'Go on with it' }).click();
    await pane.getByText('5 rows arrived in Power BI').waitFor();
    expect(await storedRows(dataset, 'Weather')).toHaveLength(7);
  });

  it('stops when asked, and says what landed', async () => {
    const { pane, select, showsRows } = await opened();
    await select('Bird strikes', 'A:N');
    await showsRows('10,000');
    await addFaults({ operation: 'postRows', delayMs: 2_000 });
    await pane.getByLabel('Dataset name').fill(`Stopped ${randomUUID()}`);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByText('of 10,000 rows').waitFor();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByRole('heading', { name: /Stopped after|rows arrived/ }).waitFor();
  });

  it.each([
    ['13001', /sign in/i],
    ['13002', /sign in|signed in/i],
    ['13006', /sign out|browser/i],
    ['13012&nested=off', /sign in/i],
  ])('has a sentence for Office’s sign-in code %s', async (code, text) => {
    const { pane } = await opened(`?sso=${code}`);
    expect(await pane.getByRole('alert').first().textContent()).toMatch(text);
  });

  it('tells a stranger that their organisation is not let in', async () => {
    const { pane } = await opened('?user=eve');
    expect(await pane.getByRole('alert').first().textContent()).toMatch(/organisation/i);
  });
});

describe('the pane', () => {
  it('does the main job by keyboard alone', async () => {
    const workbook = await opened();
    const { page, pane } = workbook;
    await workbook.select('Weather', 'A1:B3');
    await workbook.showsRows('2');
    await pane.getByLabel('Dataset name').fill(`Keys ${randomUUID()}`);
    await pane.getByLabel('Dataset name').press('Tab');
    for (
      let i = 0;
      i < 10 && !(await pane.getByRole('button', { name: 'Push', exact: true }).evaluate(isFocused));
      i++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '2 rows arrived in Power BI' }).waitFor();
  });

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [600, 'light'],
  ] as const)('fits into %i pixels in %s', async (width, colorScheme) => {
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme });
    const { pane, select, showsRows } = await openWorkbook(page);
    await select('Movies', 'A1:P100');
    await showsRows('99');
    await page.locator('#pane').evaluate((element, px) => element.style.setProperty('width', `${px}px`), width);
    const overflow = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  });

  it('breaks no rule of its Content-Security-Policy', async () => {
    const page = await browser.newPage();
    const violations = watchViolations(page);
    const workbook = await openWorkbook(page);
    await workbook.chooseWorkspace('Finance');
    await workbook.select('Weather', 'A1:B3');
    await workbook.showsRows('2');
    await pushNew(workbook, `Policy ${randomUUID()}`);
    for (const view of ['Links', 'Explore']) {
      await workbook.pane.getByRole('tab', { name: view }).click();
      await workbook.pane.getByRole('tabpanel', { name: view }).getByRole('heading').first().waitFor();
    }
    expect(violations).toEqual([]);
  });
});

function isFocused(element: Element): boolean {
  return element === element.ownerDocument.activeElement;
}

function watchViolations(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) found.push(message.text());
  });
  return found;
}
