import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IMPORTED_DATASET_ID, workspaceIds } from '../../../../local/powerbi/fixture.ts';
import { startPowerBi } from '../startPowerBi.ts';
import type { TestPowerBi } from '../startPowerBi.ts';

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi({ datasetListLagMs: 5 });
});
afterAll(() => powerBi.close());
beforeEach(() => powerBi.local('reset', 'POST'));

const first = {
  latencyMs: 0,
  rowsOnPutTable: 'keep',
  datasetResolution: 'workspace',
  datasetListLagMs: 5,
  queriesPerMinute: 120,
};
const read = async (): Promise<unknown> => (await powerBi.local('options')).json();
const change = (options: unknown) => powerBi.local('options', 'PUT', options);

describe('/local/options', () => {
  it('begin as the server was set up', async () => {
    expect(await read()).toEqual(first);
  });

  it('are changed one by one and put back by DELETE or by a reset', async () => {
    for (const [method, path] of [
      ['DELETE', 'options'],
      ['POST', 'reset'],
    ] as const) {
      await change({ datasetListLagMs: 7 });
      expect(await (await change({ rowsOnPutTable: 'delete' })).json()).toEqual(await read());
      expect(await read()).toEqual({ ...first, datasetListLagMs: 7, rowsOnPutTable: 'delete' });
      await powerBi.local(path, method);
      expect(await read()).toEqual(first);
    }
  });

  it.each([
    [{ latency: 1 }, 'latency'],
    [{ latencyMs: -1 }, 'latencyMs'],
    [{ rowsOnPutTable: 'maybe' }, 'rowsOnPutTable'],
    [[], 'expected object'],
  ])('refuse %j and change nothing', async (options, reason) => {
    const answer = await change(options);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(reason);
    expect(await read()).toEqual(first);
  });
});

describe('rowsOnPutTable', () => {
  it('keeps or deletes rows from the next PUT table on', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const put = async () => {
      await powerBi.post(id, [{ A: 1 }]);
      const body = { name: 'T', columns: [{ name: 'A', dataType: 'Int64' }] };
      await powerBi.call(`datasets/${id}/tables/T`, { method: 'PUT', body });
      return (await powerBi.rows(id)).rowCount;
    };
    expect(await put()).toBe(1);
    await change({ rowsOnPutTable: 'delete' });
    expect(await put()).toBe(0);
  });
});

describe('datasetResolution', () => {
  const status = async (path: string, user: string, method = 'GET') =>
    (await powerBi.call(path, { as: { user }, method })).status;
  const elsewhere = `groups/${workspaceIds.salesReports}/datasets/${IMPORTED_DATASET_ID}`;

  it('workspace: an id is found in the workspace of the path only', async () => {
    expect(await status(`datasets/${IMPORTED_DATASET_ID}`, 'anna')).toBe(404);
    expect(await status(elsewhere, 'anna')).toBe(404);
  });

  it('anywhere: an id is found wherever the caller may look', async () => {
    await change({ datasetResolution: 'anywhere' });
    expect(await status(`datasets/${IMPORTED_DATASET_ID}`, 'anna')).toBe(200);
    expect(await status(elsewhere, 'anna')).toBe(200);
    expect(await status(`datasets/${IMPORTED_DATASET_ID}`, 'carla')).toBe(404);
    expect(await status(elsewhere, 'ben')).toBe(403);
  });

  it('anywhere: writing still asks for a writer of its workspace', async () => {
    const columns = [{ name: 'A', dataType: 'Int64' }];
    await powerBi.call(`groups/${workspaceIds.boardPapers}/datasets`, {
      method: 'POST',
      body: { name: 'Board', tables: [{ name: 'T', columns }] },
      as: { user: 'ben' },
    });
    const state = await (await powerBi.local('state')).text();
    const id = /"id":"([^"]+)","name":"Board"/.exec(state)?.[1] ?? '';
    await change({ datasetResolution: 'anywhere' });
    expect(await status(`datasets/${id}`, 'anna')).toBe(200);
    expect(await status(`datasets/${id}/tables/T/rows`, 'anna', 'DELETE')).toBe(403);
    expect(await status(`datasets/${id}/tables/T/rows`, 'ben', 'DELETE')).toBe(200);
  });
});

describe('datasetListLagMs', () => {
  it('keeps a new dataset out of lists for so long, and never from its id', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const listed = async () => (await (await powerBi.call('datasets')).text()).includes(id);
    powerBi.time.now += 4;
    expect(await listed()).toBe(false);
    expect((await powerBi.call(`datasets/${id}`)).status).toBe(200);
    powerBi.time.now += 1;
    expect(await listed()).toBe(true);
  });
});

describe('latencyMs', () => {
  it('delays each operation', async () => {
    await change({ latencyMs: 60 });
    const since = performance.now();
    await powerBi.call('datasets');
    expect(performance.now() - since).toBeGreaterThanOrEqual(59);
  });
});
