import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { datasetsInPowerBi } from './datasetsInPowerBi.ts';
import { takePicture, uniqueName } from './picture.ts';
import { addFaults, clearFaults, storedRows } from './powerBiState.ts';
import { tablesXlsx, type TestTable } from './tablesXlsx.ts';
import { openWorkbook } from './workbookPage.ts';

const browser = useBrowser();
// Whole journeys: four views and up to three pushes each.
jest.setTimeout(90_000);
afterEach(clearFaults);

const sales: TestTable = {
  name: 'Sales',
  rows: [
    ['Order', 'CustomerID', 'Amount'],
    [1, 'C1', 120.5],
    [2, 'c2', 80],
    [3, 'C1', 15.25],
    [4, 'C9', 7],
  ],
};
const customers: TestTable = {
  name: 'Customers',
  rows: [
    ['ID', 'Name', 'Area'],
    ['C1', 'Ann', 'N'],
    ['C2', 'Ben', 'S'],
  ],
};
const areas: TestTable = {
  name: 'Areas',
  rows: [
    ['Code', 'Manager'],
    ['N', 'Nora'],
    ['S', 'Sam'],
  ],
};

/** A workbook with these tables, and the pane at the first step of several tables. */
async function opened(...tables: readonly TestTable[]) {
  const { page, pane } = await openWorkbook(await browser.newPage());
  const buffer = tablesXlsx(tables);
  await page.setInputFiles('#file', { name: 'Sales 2026.xlsx', mimeType: 'application/octet-stream', buffer });
  // Not by any text of the name: the page says at once that it opens the file, beside the pane of the last one.
  await page.locator('#workbook-name', { hasText: 'Sales 2026.xlsx' }).waitFor();
  await pane.getByRole('button', { name: 'Several tables…' }).click();
  await pane.getByRole('heading', { name: 'Several tables', exact: true }).waitFor();
  return { page, pane };
}

async function next(pane: FrameLocator, heading: string) {
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('heading', { name: heading, exact: true }).waitFor();
}

/** Chooses all tables and goes to the last step, with a dataset name of its own. */
async function atDataset(pane: FrameLocator, ...tables: readonly TestTable[]) {
  for (const { name } of tables) await pane.getByRole('checkbox', { name: new RegExp(`^${name} `) }).check();
  await next(pane, 'Columns');
  await next(pane, 'Dataset');
  const name = uniqueName('Sales 2026');
  await pane.getByLabel('Dataset name').fill(name);
  return name;
}

describe('several tables', () => {
  it('go into one dataset with a proposed relationship, a measure and one receipt', async () => {
    const { page, pane } = await opened(sales, customers);
    const name = await atDataset(pane, sales, customers);
    const relationship = pane.getByRole('switch', { name: 'Sales › CustomerID → Customers › ID' });
    await relationship.waitFor();
    expect(await relationship.isChecked()).toBe(true);
    await pane
      .getByText('1 row of Sales has a key that Customers lacks (1 key: B5). Reports show them under “(Blank)”.')
      .waitFor();

    await pane.getByRole('button', { name: 'Add a measure' }).click();
    await pane.getByLabel('Begin with the sum of').selectOption('Amount');
    expect(await pane.getByLabel('DAX').inputValue()).toBe("SUM('Sales'[Amount])");
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    await pane.getByRole('radio', { name: /^The newest/ }).check();

    await pane.getByText(`Creates My workspace › ${name} with 2 tables and pushes 6 rows.`).waitFor();
    await takePicture(page, 'several-tables');
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('heading', { name: '6 rows of 2 tables arrived in Power BI' }).waitFor();
    await pane.getByRole('button', { name: /^Customers/ }).click();
    await pane.getByText('Each row of this push counted in Power BI').first().waitFor();

    const [dataset, ...others] = await datasetsInPowerBi(name);
    expect(others).toEqual([]);
    expect(dataset).toMatchObject({
      retentionPolicy: 'basicFIFO',
      relationships: [{ fromTable: 'Sales', fromColumn: 'CustomerID', toTable: 'Customers', toColumn: 'ID' }],
      tables: [
        { name: 'Sales', rowCount: 4, measures: [{ name: 'Total Amount', expression: "SUM('Sales'[Amount])" }] },
        { name: 'Customers', rowCount: 2, measures: [] },
      ],
    });
    expect(await storedRows(dataset?.id ?? '', 'Customers')).toEqual(customers.rows.slice(1));
    expect(await storedRows(dataset?.id ?? '', 'Sales')).toEqual(
      sales.rows.slice(1).map(([order, ...rest]) => [String(order), ...rest]),
    );
    await pane.getByRole('button', { name: 'Done' }).click();
    await pane.getByRole('heading', { name: 'Destination in Power BI' }).waitFor();
  });

  it('take a relationship by hand, and say what is wrong with one', async () => {
    const { pane } = await opened(sales, customers, areas);
    const name = await atDataset(pane, customers, areas, sales);
    await pane.getByRole('switch', { name: 'Sales › CustomerID → Customers › ID' }).waitFor();
    const add = async (...labels: readonly string[]) => {
      await pane.getByRole('button', { name: 'Add a relationship' }).click();
      const fields = ['Many rows of a key: table', 'Many rows of a key: column', 'Each key once: table', 'Each key once: column']; // prettier-ignore
      for (const [i, field] of fields.entries()) await pane.getByLabel(field).selectOption(labels[i] ?? '');
      await pane.getByRole('button', { name: 'Add', exact: true }).click();
    };
    await add('Areas', 'Code', 'Sales', 'CustomerID');
    await pane
      .getByText(/Sales › CustomerID has keys more than once \(B4\)/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Remove Areas › Code → Sales › CustomerID' }).click();
    await add('Customers', 'Area', 'Areas', 'Code');
    await pane.getByText('2 rows of Customers, all found in Areas.').waitFor();
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('heading', { name: '8 rows of 3 tables arrived in Power BI' }).waitFor();
    const [dataset] = await datasetsInPowerBi(name);
    expect(dataset?.relationships).toHaveLength(2);
  });

  it('stop where one fails, say which are complete, and go on', async () => {
    const { pane } = await opened(sales, customers);
    const name = await atDataset(pane, sales, customers);
    // The first POST, that of the one side, goes well.
    await addFaults({ operation: 'postRows', delayMs: 0 }, { operation: 'postRows', status: 403 });
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('heading', { name: /has stopped/ }).waitFor();
    await pane.getByText('2 of 6 rows landed. No further table was begun.').waitFor();
    await pane.getByText('complete, 2 rows').waitFor();
    await pane.getByRole('button', { name: /Try again|Continue/ }).click();
    await pane.getByRole('heading', { name: '6 rows of 2 tables arrived in Power BI' }).waitFor();
    expect(await datasetsInPowerBi(name)).toHaveLength(1);
  });

  it('start the one again that stopped, which leaves none of its rows twice', async () => {
    const { pane } = await opened(sales, customers);
    const name = await atDataset(pane, sales, customers);
    await addFaults({ operation: 'postRows', delayMs: 0 }, { operation: 'postRows', status: 403 });
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('button', { name: 'Start Sales again…' }).click();
    const question = pane.getByRole('alertdialog');
    await question.getByText(/^Deletes all rows of My workspace › .* › Sales, then pushes 4 rows\./).waitFor();
    await question.getByRole('button', { name: 'Delete and push 4 rows' }).click();
    await pane.getByRole('heading', { name: '6 rows of 2 tables arrived in Power BI' }).waitFor();
    const [dataset] = await datasetsInPowerBi(name);
    expect(await storedRows(dataset?.id ?? '', 'Sales')).toHaveLength(4);
  });

  it('leave the one that stopped, push those after it, and start the first again from the receipt', async () => {
    const { pane } = await opened(sales, customers);
    const name = await atDataset(pane, sales, customers);
    await addFaults({ operation: 'postRows', status: 403 });
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('button', { name: 'Leave Customers as it is' }).click();
    await pane.getByRole('heading', { name: 'Stopped: 1 of 2 tables complete' }).waitFor();
    const [dataset] = await datasetsInPowerBi(name);
    expect(await storedRows(dataset?.id ?? '', 'Customers')).toEqual([]);
    expect(await storedRows(dataset?.id ?? '', 'Sales')).toHaveLength(4);
    await pane.getByRole('button', { name: 'Start again…' }).click();
    await pane.getByRole('button', { name: 'Delete and push 2 rows' }).click();
    await pane.getByRole('heading', { name: '6 rows of 2 tables arrived in Power BI' }).waitFor();
    expect(await storedRows(dataset?.id ?? '', 'Customers')).toHaveLength(2);
  });

  it('start the one again that is in doubt', async () => {
    const { pane } = await opened(sales, customers);
    const name = await atDataset(pane, sales, customers);
    await addFaults(
      { operation: 'executeQueries', status: 403, times: 1000 },
      { operation: 'postRows', commitThenDrop: true },
    );
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('button', { name: 'Continue' }).click({ timeout: 60_000 });
    await pane.getByRole('heading', { name: 'Not every row could be confirmed' }).waitFor();
    await clearFaults();
    const doubt = pane.getByRole('group', { name: 'Power BI has not confirmed these cells' });
    await doubt.getByRole('button', { name: 'Start again as a replace…' }).click();
    await pane.getByRole('button', { name: 'Delete and push 2 rows' }).click();
    await pane.getByRole('heading', { name: '6 rows of 2 tables sent to Power BI' }).waitFor();
    const [dataset] = await datasetsInPowerBi(name);
    expect(await storedRows(dataset?.id ?? '', 'Customers')).toHaveLength(2);
  }, 120_000);

  it('push those not begun after all when they were stopped', async () => {
    const { pane } = await opened(sales, customers);
    const name = await atDataset(pane, sales, customers);
    await addFaults({ operation: 'postRows', status: 403 });
    await pane.getByRole('button', { name: 'Create and push' }).click();
    await pane.getByRole('button', { name: 'Stop the push' }).click();
    await pane.getByRole('heading', { name: 'Stopped: 0 of 2 tables complete' }).waitFor();
    await pane.getByRole('button', { name: 'Push the tables not begun' }).click();
    await pane.getByRole('heading', { name: 'Stopped: 1 of 2 tables complete' }).waitFor();
    const [dataset] = await datasetsInPowerBi(name);
    expect(await storedRows(dataset?.id ?? '', 'Sales')).toHaveLength(4);
  });

  it('are chosen by keyboard, the focus on each step’s title', async () => {
    const { pane } = await opened(sales, customers);
    await pane.getByRole('heading', { name: 'Several tables', exact: true }).press('Tab');
    await pane.getByRole('checkbox', { name: /^Sales / }).press('Space');
    await pane.getByRole('button', { name: 'Next' }).press('Enter');
    const title = pane.getByRole('heading', { name: 'Columns', exact: true });
    await title.waitFor();
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('teach how to make one where there are none', async () => {
    const { pane } = await opened();
    await pane.getByText('This workbook has no tables yet.').waitFor();
    await pane.getByText('Ctrl').waitFor();
    expect(await pane.getByRole('button', { name: 'Look again' }).isVisible()).toBe(true);
  });
});
