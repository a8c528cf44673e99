import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  FIFO_ROWS_KEPT,
  LARGE_TABLE_ROWS,
  MAX_POST_BYTES,
  MAX_POSTS_PER_HOUR_LARGE_TABLE,
  MAX_POSTS_PER_MINUTE,
  MAX_QUERIES_PER_MINUTE,
  MAX_ROWS_PER_HOUR,
  MAX_ROWS_PER_POST,
} from '../../../shared/limits.ts';
import { startPowerBi } from './startPowerBi.ts';
import type { TestPowerBi } from './startPowerBi.ts';

const MINUTE_MS = 60_000;
const throttled = /^You have exceeded the amount of requests allowed .* Retry in \d+ seconds\.$/;

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(() => powerBi.local('reset', 'POST'));

const fullBatch = JSON.stringify(Array.from({ length: MAX_ROWS_PER_POST }, () => ({})));

async function pushFullBatches(datasetId: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    expect((await powerBi.post(datasetId, fullBatch)).status).toBe(200);
  }
}

async function expectThrottled(answer: Response, seconds: number): Promise<void> {
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe(String(seconds));
  expect(await answer.json()).toEqual({ message: expect.stringMatching(throttled) });
}

describe('POST rows', () => {
  it('takes 10,000 rows and refuses 10,001 with 413', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    await pushFullBatches(id, 1);
    expect((await powerBi.post(id, fullBatch.replace('[', '[{},'))).status).toBe(413);
    expect((await powerBi.rows(id)).rowCount).toBe(MAX_ROWS_PER_POST);
  });

  it('takes 16 MB and refuses one byte more with 413', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const body = '[{"A":1}]'.padEnd(MAX_POST_BYTES);
    expect((await powerBi.post(id, body)).status).toBe(200);
    expect((await powerBi.post(id, `${body} `)).status).toBe(413);
  });

  it.each([
    [4000, 200],
    [4001, 400],
  ])('answers a text of %i characters with %i', async (length, status) => {
    const id = await powerBi.createTable({ A: 'String' });
    expect((await powerBi.post(id, [{ A: 'x'.repeat(length) }])).status).toBe(status);
  });

  it('takes 120 requests a minute', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    for (let n = 0; n < MAX_POSTS_PER_MINUTE; n += 1) await powerBi.post(id, []);
    powerBi.time.now += 10_000;
    await expectThrottled(await powerBi.post(id, []), 50);
    powerBi.time.now += 50_000;
    expect((await powerBi.post(id, [])).status).toBe(200);
  });

  it('takes 120 requests an hour once a table has 250,000 rows', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const batches = LARGE_TABLE_ROWS / MAX_ROWS_PER_POST;
    await pushFullBatches(id, batches);
    for (let n = batches; n < MAX_POSTS_PER_HOUR_LARGE_TABLE; n += 1) await powerBi.post(id, []);
    powerBi.time.now += MINUTE_MS;
    await expectThrottled(await powerBi.post(id, []), 59 * 60);
    powerBi.time.now += 59 * MINUTE_MS;
    expect((await powerBi.post(id, [])).status).toBe(200);
  });

  it('takes 1,000,000 rows an hour', async () => {
    const id = await powerBi.createTable({ A: 'Int64' }, '?defaultRetentionPolicy=basicFIFO');
    await pushFullBatches(id, MAX_ROWS_PER_HOUR / MAX_ROWS_PER_POST);
    const answer = await powerBi.post(id, [{}]);
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({
      error: { message: 'Maximum number of rows exceeded in time window. Please retry later' },
    });
    powerBi.time.now += 60 * MINUTE_MS;
    expect((await powerBi.post(id, [{}])).status).toBe(200);
  });

  it('keeps the newest 200,000 rows of a basicFIFO table that passes 210,000', async () => {
    const id = await powerBi.createTable({ A: 'Int64' }, '?defaultRetentionPolicy=basicFIFO');
    await powerBi.post(id, [{ A: 1 }, { A: 2 }]);
    await pushFullBatches(id, 20);
    expect((await powerBi.rows(id)).rowCount).toBe(200_002);
    await pushFullBatches(id, 1);
    expect(await powerBi.query(id, 'EVALUATE ROW("n", COUNTROWS(T), "s", SUM(T[A]))')).toEqual([
      { '[n]': FIFO_ROWS_KEPT, '[s]': null },
    ]);
  });

  it('lets five requests of a dataset be pending', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    await powerBi.local('faults', 'POST', [{ operation: 'postRows', times: 5, delayMs: 500 }]);
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await powerBi.post(id, [{}])).status));
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect((await powerBi.post(id, [{}])).status).toBe(200);
  });
});

describe('executeQueries', () => {
  it('takes 120 queries a minute from one person', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const run = () =>
      powerBi.call(`datasets/${id}/executeQueries`, { method: 'POST', body: { queries: [{ query: 'EVALUATE T' }] } });
    for (let n = 0; n < MAX_QUERIES_PER_MINUTE; n += 1) await run();
    await expectThrottled(await run(), 60);
    powerBi.time.now += MINUTE_MS;
    expect((await run()).status).toBe(200);
  });
});
