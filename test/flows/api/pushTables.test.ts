import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../../../addin/api/createApi.ts';
import { Unreachable } from '../../../addin/api/unreachable.ts';
import { realClock } from '../../../addin/push/clock.ts';
import { pushTables } from '../../../addin/push/pushTables.ts';
import type { TablesRun } from '../../../addin/push/tablesRun.ts';
import type { TablesOrder } from '../../../addin/push/tablesOrder.ts';
import type { TablesProgress } from '../../../addin/push/tablesProgress.ts';
import { cloud } from '../cloud.ts';
import { datasetsInPowerBi } from '../datasetsInPowerBi.ts';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { signIn } from '../signIn.ts';

let anna: string;
beforeAll(async () => {
  anna = await signIn('anna');
});
afterEach(clearFaults);

/** Sales of customers; the many side stands first, as people may choose it. */
function orderOf(name = `Several ${randomUUID()}`): TablesOrder {
  const source = { workbook: 'Book.xlsx', sheet: 'Sheet1', range: 'A1:B9' };
  return {
    groupId: undefined,
    name,
    namesakes: [],
    retentionPolicy: 'None',
    relationships: [
      { name: 'Sales - Customers', fromTable: 'Sales', fromColumn: 'Customer', toTable: 'Customers', toColumn: 'ID' },
    ],
    tables: [
      {
        id: randomUUID(),
        source,
        measures: [{ name: 'Total Amount', expression: "SUM('Sales'[Amount])" }],
        table: {
          name: 'Sales',
          columns: [
            { name: 'Customer', dataType: 'Int64' },
            { name: 'Amount', dataType: 'Double' },
          ],
          values: [
            [1, 1, 2],
            [10, 20.5, 30],
          ],
          rowCount: 3,
        },
      },
      {
        id: randomUUID(),
        source,
        measures: [],
        table: {
          name: 'Customers',
          columns: [
            { name: 'ID', dataType: 'Int64' },
            { name: 'Name', dataType: 'String' },
          ],
          values: [
            [1, 2],
            ['Ann', 'Ben'],
          ],
          rowCount: 2,
        },
      },
    ],
  };
}

function pathOf(input: Parameters<typeof fetch>[0]): string {
  return new URL(input instanceof Request ? input.url : input).pathname;
}

/** What a run needs; `lose` is asked for each request whether its answer is lost on the way to the pane. */
function runOf(lose: (method: string, path: string) => boolean = () => false) {
  const progress: TablesProgress[] = [];
  const controller = new AbortController();
  const lossy: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (lose(init?.method ?? 'GET', pathOf(input))) throw new TypeError('The answer is lost.');
    return answer;
  };
  const callApi = createApi({
    getToken: () => Promise.resolve(anna),
    fetch: lossy,
    origin: new URL(cloud.api).origin,
  });
  const run: TablesRun = {
    callApi,
    clock: realClock,
    signal: controller.signal,
    onProgress: (step) => progress.push(step),
  };
  return { run, progress, controller };
}

async function stored(name: string) {
  const datasets = await datasetsInPowerBi(name);
  expect(datasets).toHaveLength(1);
  const [dataset] = datasets;
  const id = dataset?.id ?? '';
  return { dataset, sales: await storedRows(id, 'Sales'), customers: await storedRows(id, 'Customers') };
}

const allSales = [
  ['1', 10],
  ['1', 20.5],
  ['2', 30],
];
const allCustomers = [
  ['1', 'Ann'],
  ['2', 'Ben'],
];

describe('pushTables()', () => {
  it('creates all tables at once, with relationship and measure, and pushes the one side first', async () => {
    const order = orderOf();
    const { run, progress } = runOf();
    expect(await pushTables(order).run(run)).toMatchObject({
      outcome: 'complete',
      rowsSent: 5,
      rowsFound: 5,
      tables: [
        { name: 'Customers', rows: 2, receipt: { outcome: 'complete', rowsFound: 2 } },
        { name: 'Sales', rows: 3, receipt: { outcome: 'complete', rowsFound: 3 } },
      ],
    });
    const { dataset, sales, customers } = await stored(order.name);
    expect([sales, customers]).toEqual([allSales, allCustomers]);
    expect(dataset).toMatchObject({
      relationships: [{ fromTable: 'Sales', fromColumn: 'Customer', toTable: 'Customers', toColumn: 'ID' }],
      retentionPolicy: 'None',
    });
    expect(dataset?.tables.find((table) => table.name === 'Sales')?.measures).toMatchObject([{ name: 'Total Amount' }]);
    expect(progress[0]).toMatchObject({ current: undefined, tables: [{ rowsLanded: 0 }, { rowsLanded: 0 }] });
    expect(progress.at(-1)).toMatchObject({
      current: { name: 'Sales', push: { phase: 'verifying' } },
      tables: [{ rowsLanded: 2, outcome: 'complete' }, { rowsLanded: 3 }],
    });
  });

  it('stops at the table that fails, and goes on there without repeating anything', async () => {
    const order = orderOf();
    const push = pushTables(order);
    // The first POST, that of the customers, goes well.
    await addFaults({ operation: 'postRows', delayMs: 0 }, { operation: 'postRows', status: 400 });
    await expect(push.run(runOf().run)).rejects.toMatchObject({ code: 'batch_refused' });
    const stopped = await stored(order.name);
    expect([stopped.sales, stopped.customers]).toEqual([[], allCustomers]);
    const batches: string[] = [];
    const again = runOf((_, path) => {
      if (path.includes('/batches/')) batches.push(path.replace(/.*\/tables\/(\w+)\/.*/, '$1'));
      return false;
    });
    expect(await push.run(again.run)).toMatchObject({ outcome: 'complete', rowsFound: 5 });
    expect(batches).toEqual(['Sales']);
    const { sales, customers } = await stored(order.name);
    expect([sales, customers]).toEqual([allSales, allCustomers]);
  });

  it('does not create a second dataset when the answer to the first try was lost', async () => {
    const order = orderOf();
    const push = pushTables(order);
    const lost = runOf((method, path) => method === 'POST' && path.endsWith('/datasets'));
    await expect(push.run(lost.run)).rejects.toMatchObject({ name: 'Unreachable' });
    expect(await push.run(runOf().run)).toMatchObject({ outcome: 'complete', rowsFound: 5 });
    expect((await stored(order.name)).sales).toEqual(allSales);
  });

  it('keeps away from another dataset of that name, and makes a second one when that is meant', async () => {
    const other = orderOf();
    await pushTables(other).run(runOf().run);
    const taken: unknown = await pushTables(orderOf(other.name))
      .run(runOf().run)
      .catch((error: unknown) => error);
    const [dataset] = await datasetsInPowerBi(other.name);
    const id = dataset?.id ?? '';
    expect(taken).toMatchObject({ code: 'dataset_name_taken', details: { datasetIds: [id] } });
    const meant = pushTables({ ...orderOf(other.name), namesakes: [id] });
    const lost = runOf((method, path) => method === 'POST' && path.endsWith('/datasets'));
    await expect(meant.run(lost.run)).rejects.toMatchObject({ name: 'Unreachable' });
    expect(await meant.run(runOf().run)).toMatchObject({ outcome: 'complete' });
    expect(await datasetsInPowerBi(other.name)).toHaveLength(2);
  });

  it('does not take an older dataset with the same tables for its own after a first try that never arrived', async () => {
    const older = orderOf();
    await pushTables(older).run(runOf().run);
    const push = pushTables(orderOf(older.name));
    const { run } = runOf();
    const callApi: TablesRun['callApi'] = () => Promise.reject(new Unreachable());
    await expect(push.run({ ...run, callApi })).rejects.toMatchObject({ name: 'Unreachable' });
    await expect(push.run(run)).rejects.toMatchObject({ code: 'dataset_name_taken' });
    expect((await stored(older.name)).sales).toEqual(allSales);
  });

  it('still looks for its dataset when looking failed once', async () => {
    const order = orderOf();
    const push = pushTables(order);
    const lost = runOf((method, path) => method === 'POST' && path.endsWith('/datasets'));
    await expect(push.run(lost.run)).rejects.toMatchObject({ name: 'Unreachable' });
    const blind = runOf((method, path) => method === 'GET' && path.endsWith('/tables'));
    await expect(push.run(blind.run)).rejects.toMatchObject({ name: 'Unreachable' });
    expect(await push.run(runOf().run)).toMatchObject({ outcome: 'complete', rowsFound: 5 });
    expect((await stored(order.name)).sales).toEqual(allSales);
  });

  it('begins no further table after it was cancelled, and says which ones are empty', async () => {
    const order = orderOf();
    const { run, controller, progress } = runOf();
    const cancelling: TablesRun = {
      ...run,
      onProgress(step) {
        progress.push(step);
        if (step.current?.push.phase === 'verifying') controller.abort();
      },
    };
    expect(await pushTables(order).run(cancelling)).toMatchObject({
      outcome: 'cancelled',
      rowsSent: 2,
      tables: [
        { name: 'Customers', receipt: { outcome: 'complete' } },
        { name: 'Sales', rows: 3, receipt: undefined },
      ],
    });
    expect((await stored(order.name)).sales).toEqual([]);
  });

  it('can be ended where it has stopped', async () => {
    const order = orderOf();
    const push = pushTables(order);
    await addFaults({ operation: 'postRows', status: 400 });
    await expect(push.run(runOf().run)).rejects.toMatchObject({ code: 'batch_refused' });
    expect(await push.stop(runOf().run)).toMatchObject({
      outcome: 'cancelled',
      rowsSent: 0,
      tables: [{ name: 'Customers', receipt: { outcome: 'cancelled' } }, { receipt: undefined }],
    });
  });
});
