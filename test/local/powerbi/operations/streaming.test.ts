import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startPowerBi } from '../startPowerBi.ts';
import type { TestPowerBi } from '../startPowerBi.ts';

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(() => powerBi.local('reset', 'POST'));

const columns = [{ name: 'A', dataType: 'Int64' }];
const create = (defaultMode: string) =>
  powerBi.createDataset({ name: 'Live', defaultMode, tables: [{ name: 'T', columns }] });
const query = (id: string) => {
  const body = { queries: [{ query: 'EVALUATE T' }] };
  return powerBi.call(`datasets/${id}/executeQueries`, { method: 'POST', body });
};
const bodyOf = (bytes: number) => '[{"A":1}]'.padEnd(bytes);
const LIMIT = 15 * 1024;

describe('a Streaming dataset', () => {
  it('takes rows and keeps none', async () => {
    const id = await create('Streaming');
    expect((await powerBi.post(id, [{ A: 1 }])).status).toBe(200);
    expect((await powerBi.rows(id)).rowCount).toBe(0);
    expect(await (await powerBi.local('log')).json()).toContainEqual(
      expect.objectContaining({ operation: 'postRows', status: 200, rows: 0 }),
    );
  });

  it('refuses rows that its columns do not fit', async () => {
    expect((await powerBi.post(await create('Streaming'), [{ A: 'x' }])).status).toBe(400);
  });

  it('takes 15 KB and refuses one byte more with 413', async () => {
    const id = await create('Streaming');
    expect((await powerBi.post(id, bodyOf(LIMIT))).status).toBe(200);
    expect((await powerBi.post(id, bodyOf(LIMIT + 1))).status).toBe(413);
  });

  it('answers no query', async () => {
    const answer = await query(await create('Streaming'));
    expect(answer.status).toBe(400);
    const message = 'A streaming dataset keeps no rows and cannot be queried.';
    expect(await answer.json()).toEqual({ error: { code: 'InvalidRequest', message } });
  });
});

describe('a PushStreaming dataset', () => {
  it('keeps rows, takes more than 15 KB and answers queries', async () => {
    const id = await create('PushStreaming');
    expect((await powerBi.post(id, bodyOf(LIMIT + 1))).status).toBe(200);
    expect((await powerBi.rows(id)).rows).toEqual([['1']]);
    expect((await query(id)).status).toBe(200);
  });
});
