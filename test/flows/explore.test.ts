import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { z } from 'zod';
import { useBrowser } from './browser.ts';
import { datasetsInPowerBi } from './datasetsInPowerBi.ts';
import { takePicture, uniqueName } from './picture.ts';
import { addFaults, clearFaults, resetOptions, setOptions, storedRows } from './powerBiState.ts';
import { sendToApi } from './sendToApi.ts';
import { signIn } from './signIn.ts';
import { openWorkbook, type WorkbookPage } from './workbookPage.ts';

const browser = useBrowser();

afterEach(clearFaults);

const FINANCE = 'groups/f0000000-0000-4000-8000-000000000001';
const created = z.object({ id: z.string() });

async function explored(workspace = 'Finance'): Promise<WorkbookPage> {
  const workbook = await openWorkbook(await browser.newPage());
  await workbook.pane.getByRole('tab', { name: 'Explore' }).click();
  await workbook.chooseWorkspace(workspace);
  return workbook;
}

describe('the views', () => {
  it('keep a push running while the person looks around, and say how far it is', async () => {
    const { pane, select, showsRows, chooseWorkspace } = await openWorkbook(await browser.newPage());
    await chooseWorkspace('Finance');
    await select('Weather', 'A1:F4');
    await showsRows('3');
    await addFaults({ operation: 'postRows', delayMs: 2_000 });
    await pane.getByLabel('Dataset name').fill(`Views ${randomUUID()}`);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('tab', { name: 'Explore' }).click();
    await pane.getByRole('tab', { name: /^Pushing… \d+ %$/ }).waitFor();
    expect(await focusedText(pane)).toBe('Explore Power BI');
    await pane.getByRole('tab', { name: 'Push ended' }).click();
    await pane.getByRole('heading', { name: '3 rows arrived in Power BI' }).waitFor();
    expect(await focusedText(pane)).toBe('Push a selection to Power BI');
  });

  it('verify the connection, and say what stands in its way', async () => {
    const { pane, page } = await openWorkbook(await browser.newPage());
    await pane.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('menuitem', { name: 'Verify connection' }).press('Enter');
    await pane.getByText('Power BI answers').waitFor();
    expect(await focusedText(pane)).toBe('Verify connection');
    await addFaults({ operation: 'listGroups', status: 503 });
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await pane.getByText('Power BI answers').waitFor();
  });
});

describe('the datasets of a workspace', () => {
  it('are listed anew when the pane has created one, and offered no longer when it has deleted it', async () => {
    const { pane, select, showsRows, chooseWorkspace } = await explored();
    const datasets = pane.getByRole('list', { name: 'Datasets' });
    await datasets.getByRole('listitem').first().waitFor();
    const name = `Meanwhile ${randomUUID()}`;
    await pane.getByRole('tab', { name: 'Push' }).click();
    await chooseWorkspace('Finance');
    await select('Weather', 'A1:F4');
    await showsRows('3');
    await pane.getByLabel('Dataset name').fill(name);
    await pane.getByRole('button', { name: 'Push', exact: true }).click();
    await pane.getByRole('heading', { name: '3 rows arrived in Power BI' }).waitFor();

    await pane.getByRole('tab', { name: 'Explore' }).click();
    await datasets.getByRole('button', { name }).click();
    await pane.getByRole('button', { name: 'Delete dataset…' }).click();
    await pane.getByRole('alertdialog').getByRole('textbox').fill(name);
    await pane.getByRole('button', { name: 'Delete dataset', exact: true }).click();
    await datasets.getByRole('listitem').first().waitFor();

    await pane.getByRole('tab', { name: /Push/ }).click();
    await pane.getByRole('button', { name: 'Push more' }).click();
    await pane.getByText('The dataset is not there any more').waitFor();
  });

  it('are listed and searched, with a way to Power BI', async () => {
    const { pane } = await explored();
    const list = pane.getByRole('list', { name: 'Datasets' });
    await list.getByRole('listitem').first().waitFor();
    await pane.getByLabel('Search datasets').fill('budget');
    await list.getByText('Budget (imported)').waitFor();
    await pane.getByText(/^1 (of \d+ )?datasets?$/).waitFor();
    await list.getByRole('button', { name: /Budget/ }).click();
    expect(await focusedText(pane)).toBe('Budget (imported)');
    await pane.getByText('takes no rows').waitFor();
    await pane.getByRole('button', { name: 'All datasets of Finance' }).click();
    await list.getByText('Budget (imported)').waitFor();
  });

  it('are asked for again after a failure, the workspaces too', async () => {
    const { page, pane } = await openWorkbook(await browser.newPage());
    // Who is not known yet has no lists to be asked for.
    await pane.getByRole('banner').getByText('Anna Larsen').waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await pane.getByRole('tab', { name: 'Explore' }).click();
    const problems = pane.getByRole('alert', { name: 'No connection to Rangecast' });
    await problems.nth(1).waitFor();
    await page.unroute('**/api/**');
    await problems.nth(1).getByRole('button', { name: 'Try again' }).click();
    await problems.getByRole('button', { name: 'Try again' }).click();
    await problems.waitFor({ state: 'detached' });
    await pane.getByRole('combobox', { name: 'Workspace' }).click();
    await pane.getByRole('option', { name: 'Finance' }).waitFor();
  });

  it('teach what to do where there is none', async () => {
    const { pane } = await explored('Sales reports');
    await pane.getByText('a push into a new dataset creates one').waitFor();
  });
});

describe('one dataset', () => {
  it('shows its table: columns with types, rows, last writer and earlier pushes', async () => {
    const { page, pane } = await openedSales();
    await pane.getByRole('button', { name: 'Sales', exact: true }).click();
    const columns = pane.getByRole('list', { name: 'Columns of Sales' });
    expect(await columns.getByRole('listitem').allTextContents()).toEqual(['RegionText', 'AmountDecimal number']);
    await pane.getByText(/^Last written by Anna Larsen/).waitFor();
    expect(await pane.getByText('By the hidden mark of each row').isVisible()).toBe(true);
    await takePicture(page, 'look-around');
    await pane.getByRole('button', { name: 'Earlier pushes' }).click();
    await pane.getByRole('list', { name: 'Earlier pushes' }).getByText('Added 2 rows').waitFor();
  });

  it('is emptied, and deleted, once its name is typed', async () => {
    const { pane, name, id } = await openedSales();
    await pane.getByRole('button', { name: 'Sales', exact: true }).click();
    await pane.getByRole('button', { name: 'Delete all rows…' }).click();
    const rows = pane.getByRole('alertdialog', { name: 'Delete the rows of Sales?' });
    expect(await rows.textContent()).toContain('All 2 rows of the table are deleted');
    await rows.getByRole('button', { name: 'Delete all rows' }).click({ force: true });
    expect(await storedRows(id, 'Sales')).toHaveLength(2);
    await rows.getByRole('textbox').fill('Sales');
    await rows.getByRole('button', { name: 'Delete all rows' }).click();
    await pane.getByText(/^Last emptied by Anna Larsen/).waitFor();
    expect(await storedRows(id, 'Sales')).toHaveLength(0);

    await pane.getByRole('button', { name: 'Delete dataset…' }).click();
    const all = pane.getByRole('alertdialog', { name: `Delete ${name}?` });
    expect(await all.textContent()).toContain('1 table and 0 rows in them are deleted. No report of this workspace');
    await all.getByRole('textbox').press('Escape');
    expect(await datasetsInPowerBi(id)).toHaveLength(1);
    await pane.getByRole('button', { name: 'Delete dataset…' }).click();
    await all.getByRole('textbox').fill(name);
    await all.getByRole('button', { name: 'Delete dataset' }).click();
    await pane.getByRole('heading', { name: 'Datasets' }).waitFor();
    expect(await datasetsInPowerBi(id)).toHaveLength(0);
  });

  it('that is imported is refreshed, and says which reports would go with it', async () => {
    const { pane } = await explored();
    await pane.getByLabel('Search datasets').fill('budget');
    await pane.getByRole('button', { name: /Budget \(imported\)/ }).click();
    await pane.getByRole('link', { name: 'Budget by month' }).waitFor();
    await pane.getByRole('button', { name: 'Refresh now' }).click();
    await pane
      .getByRole('list', { name: 'Refreshes' })
      .getByText(/^Completed · .* · ViaApi$/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Delete dataset…' }).click();
    const question = pane.getByRole('alertdialog');
    expect(await question.textContent()).toContain(
      '3 reports on it are deleted too: Budget by month, Budget by region, Budget – Überblick.',
    );
    await question.getByRole('button', { name: 'Keep' }).click();
    await pane.getByRole('button', { name: 'All datasets of Finance' }).click();
    expect(await focusedText(pane)).toContain('Budget (imported)');
  });

  it('says why Power BI refused, and tries again when asked', async () => {
    const { pane, id } = await openedSales();
    await pane.getByRole('button', { name: 'Sales', exact: true }).click();
    await pane.getByRole('button', { name: 'Delete all rows…' }).click();
    await addFaults({ operation: 'deleteRows', status: 403 });
    const question = pane.getByRole('alertdialog');
    await question.getByRole('textbox').fill('Sales');
    await question.getByRole('button', { name: 'Delete all rows' }).click();
    await pane.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await pane.getByText(/^Last emptied by Anna Larsen/).waitFor();
    expect(await storedRows(id, 'Sales')).toHaveLength(0);
  });

  it.each([320, 440])('fits into %i pixels', async (width) => {
    const { pane, page } = await openedSales();
    await page.locator('#pane').evaluate((element, px) => element.style.setProperty('width', `${px}px`), width);
    await pane.getByRole('button', { name: 'Sales', exact: true }).click();
    await pane.getByText(/^Last written by Anna Larsen/).waitFor();
    await pane.getByRole('button', { name: 'Delete dataset…' }).click();
    await pane.getByRole('alertdialog').waitFor();
    const overflow = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  });
});

describe('the definition of a table', () => {
  afterEach(resetOptions);

  it('is changed once the person has seen before and after, and what may become of the rows', async () => {
    const { pane, id } = await openedDefinition();
    await pane.getByLabel('Name of Region').fill('Area');
    await pane.getByText('Another name removes “Region” with its values').waitFor();
    await pane.getByLabel('Type of Amount').selectOption('Text');
    await pane.getByRole('button', { name: 'Add a column' }).click();
    await pane.getByLabel('Name of new column 3').fill('Discount');
    await pane.getByLabel('Type of new column 3').selectOption('Decimal number');
    await pane.getByRole('button', { name: 'Review changes…' }).click();

    const question = pane.getByRole('alertdialog', { name: 'Change the definition of Sales?' });
    expect(await compared(question)).toEqual([
      'Before → After',
      'RegionText → removed',
      'not there → AreaText',
      'not there → DiscountDecimal number',
      'AmountDecimal number → AmountText',
    ]);
    const said = await question.textContent();
    expect(said).toContain('The table holds 2 rows.');
    expect(said).toContain('Microsoft does not say what Power BI does with rows');
    expect(said).toContain('Last written by Anna Larsen');
    expect(await focusedText(pane)).toBe('Keep it as it is');
    expect(await columnsInPowerBi(id)).toEqual(['Region String', 'Amount Double', '_push String']);

    await question.getByRole('button', { name: 'Change it, even if rows go' }).click();
    await pane.getByText('Sales has its new definition. All 2 rows are still there.').waitFor();
    const columns = pane.getByRole('list', { name: 'Columns of Sales' });
    expect(await columns.getByRole('listitem').allTextContents()).toEqual([
      'AreaText',
      'AmountText',
      'DiscountDecimal number',
    ]);
    expect(await columnsInPowerBi(id)).toEqual(['Area String', 'Amount String', 'Discount Double', '_push String']);
    expect(await focusedText(pane)).toBe('Change definition…');
    await pane.getByText(/^Last redefined by Anna Larsen/).waitFor();
  });

  it('keeps what the form does not show: the description, measures, and how columns look', async () => {
    const { pane, id, path, token } = await openedDefinition({
      description: 'All sales',
      measures: [{ name: 'Total', expression: 'SUM(Sales[Amount])' }],
      formatString: '#,##0.00',
    });
    await pane.getByText('Format: #,##0.00.').waitFor();
    await pane.getByRole('button', { name: 'Remove Region' }).click();
    await pane.getByRole('button', { name: 'Review changes…' }).click();
    await pane.getByText('1 column stays as it is.').waitFor();
    await pane.getByRole('button', { name: 'Change it, even if rows go' }).click();
    await pane.getByText('All 2 rows are still there.').waitFor();
    expect((await sendToApi('GET', path, { token })).body).toMatchObject({
      columns: [{ name: 'Amount', dataType: 'Double', formatString: '#,##0.00' }],
      measures: [{ name: 'Total', expression: 'SUM(Sales[Amount])' }],
      description: 'All sales',
    });
    expect(await columnsInPowerBi(id)).toEqual(['Amount Double', '_push String']);
  });

  it('is left as it is when nothing is changed, a name is bad, or the person keeps it', async () => {
    const { pane, id } = await openedDefinition();
    const review = pane.getByRole('button', { name: 'Review changes…' });
    await review.click();
    await pane.getByText('Nothing is changed yet.').waitFor();
    await pane.getByLabel('Name of Region').fill('amount');
    await review.click();
    await pane.getByText('Another column is called "amount"; case makes no difference.').waitFor();
    expect(await pane.locator(':focus').getAttribute('aria-label')).toBe('Name of Amount');
    await pane.getByLabel('Name of Region').fill('Area');
    await review.click();
    await pane.getByRole('alertdialog').press('Escape');
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByRole('list', { name: 'Columns of Sales' }).getByText('Region').waitFor();
    expect(await focusedText(pane)).toBe('Change definition…');
    expect(await columnsInPowerBi(id)).toEqual(['Region String', 'Amount Double', '_push String']);
  });

  it('is asked about again when somebody else has changed it meanwhile', async () => {
    const { pane, id, path, token } = await openedDefinition();
    await pane.getByRole('button', { name: 'Remove Region' }).click();
    await pane.getByRole('button', { name: 'Review changes…' }).click();
    const go = pane.getByRole('button', { name: 'Change it, even if rows go' });
    await go.waitFor();
    const columns = ['Region', 'Amount', 'Note'].map((name) => ({ name, dataType: 'String' }));
    await sendToApi('PUT', path, { token, body: { columns, confirm: 'may-delete-rows' } });
    await go.click();
    await pane.getByText('The table is not as it was when you were asked before').waitFor();
    expect(await compared(pane.getByRole('alertdialog'))).toEqual([
      'Before → After',
      'RegionText → removed',
      'NoteText → removed',
      'AmountText → AmountDecimal number',
    ]);
    await go.click();
    await pane.getByText('Sales has its new definition.').waitFor();
    expect(await columnsInPowerBi(id)).toEqual(['Amount Double', '_push String']);
  });

  it('cannot be changed while rows are written to the table', async () => {
    const { pane, id, path, token } = await openedDefinition();
    await pane.getByRole('button', { name: 'Remove Region' }).click();
    await pane.getByRole('button', { name: 'Review changes…' }).click();
    await addFaults({ operation: 'postRows', delayMs: 4_000 });
    const adding = sendToApi('POST', `${path}/rows`, { token, body: { rows: [{ Region: 'West', Amount: 1 }] } });
    await pane.getByRole('button', { name: 'Change it, even if rows go' }).click();
    await pane.getByText('Someone else is pushing into this table').waitFor();
    expect(await columnsInPowerBi(id)).toEqual(['Region String', 'Amount Double', '_push String']);
    await adding;
    await pane.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await pane.getByText('All 3 rows are still there.').waitFor();
  });

  it('says so when Power BI has deleted the rows', async () => {
    const { pane } = await openedDefinition();
    await setOptions({ rowsOnPutTable: 'delete' });
    await pane.getByRole('button', { name: 'Remove Region' }).click();
    await pane.getByRole('button', { name: 'Review changes…' }).click();
    await pane.getByRole('button', { name: 'Change it, even if rows go' }).click();
    await pane.getByText('Power BI deleted rows: 0 of 2 rows are left. Push them again.').waitFor();
  });

  it('fits into 320 pixels', async () => {
    const { pane, page } = await openedDefinition();
    await page.locator('#pane').evaluate((element) => element.style.setProperty('width', '320px'));
    const overflow = () => pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(await overflow()).toBe(0);
    await pane.getByLabel('Name of Region').fill('Area_of_a_name_that_is_far_too_long_for_this');
    await pane.getByRole('button', { name: 'Review changes…' }).click();
    await pane.getByRole('alertdialog').waitFor();
    expect(await overflow()).toBe(0);
  });
});

/** The form that changes the definition of a table with two rows. */
async function openedDefinition(given: Parameters<typeof openedSales>[0] = {}) {
  const sales = await openedSales(given);
  await sales.pane.getByRole('button', { name: 'Sales', exact: true }).click();
  await sales.pane.getByRole('button', { name: 'Change definition…' }).click();
  return { ...sales, path: `${FINANCE}/datasets/${sales.id}/tables/Sales` };
}

/** The rows of a comparison, each as `before → after`. */
async function compared(question: Locator): Promise<readonly string[]> {
  const shown = question.getByRole('row');
  await shown.first().waitFor();
  return await shown.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' → ')),
  );
}

/** The columns of the only table of a dataset, each with its type. */
async function columnsInPowerBi(datasetId: string): Promise<readonly string[] | undefined> {
  const [dataset] = await datasetsInPowerBi(datasetId);
  return dataset?.tables[0]?.columns.map(({ name, dataType }) => `${name} ${dataType}`);
}

/** A dataset of one table with two rows, opened in the pane. */
async function openedSales({
  formatString,
  ...given
}: { readonly description?: string; readonly measures?: readonly object[]; readonly formatString?: string } = {}) {
  const token = await signIn('anna');
  const name = uniqueName('Sales 2026');
  const columns = [
    { name: 'Region', dataType: 'String' },
    { name: 'Amount', dataType: 'Double', formatString },
  ];
  const body = { name, tables: [{ name: 'Sales', columns, ...given }] };
  const { id } = created.parse((await sendToApi('POST', `${FINANCE}/datasets`, { token, body })).body);
  const rows = [
    { Region: 'North', Amount: 120.5 },
    { Region: 'South', Amount: 80 },
  ];
  await sendToApi('POST', `${FINANCE}/datasets/${id}/tables/Sales/rows`, { token, body: { rows } });
  const workbook = await explored();
  await workbook.pane.getByLabel('Search datasets').fill(name);
  await workbook.pane.getByRole('button', { name }).click();
  return { ...workbook, name, id, token };
}

async function focusedText(pane: WorkbookPage['pane']): Promise<string | null> {
  return await pane.locator(':focus').textContent();
}
