import { afterEach, describe, expect, it } from '@jest/globals';
import { countWrites } from '../../../addin/api/countWrites.ts';
import { createApi } from '../../../addin/api/createApi.ts';
import { contract, endpoints } from '../../../shared/contract/endpoints.ts';
import { listen, problem, type Answer } from './listen.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function start(answer: Answer) {
  const { origin, close } = await listen(() => answer);
  closers.push(close);
  return countWrites(createApi({ getToken: () => Promise.resolve('token'), fetch, origin }));
}

const params = { datasetId: 'd' };

describe('countWrites()', () => {
  it('tells of a write that has ended', async () => {
    const { callApi, writes } = await start({ status: 200, json: { deleted: true } });
    const told: number[] = [];
    const end = writes.watch(() => told.push(writes.count()));
    await callApi(contract.deleteDataset, { params });
    end();
    await callApi(contract.deleteDataset, { params });
    expect(told).toEqual([1]);
    expect(writes.count()).toBe(2);
  });

  it('counts a write whose answer was lost: Power BI may have done it', async () => {
    const { callApi, writes } = await start('drop');
    await expect(callApi(contract.deleteDataset, { params })).rejects.toThrow();
    expect(writes.count()).toBe(1);
  });

  it('does not count what only reads', async () => {
    const { callApi, writes } = await start(problem(404, 'dataset_not_found'));
    await expect(callApi(contract.getDataset, { params })).rejects.toThrow();
    expect(writes.count()).toBe(0);
  });

  it('knows every endpoint that changes what Power BI lists or counts', async () => {
    const counted: string[] = [];
    for (const endpoint of endpoints) {
      const { callApi, writes } = countWrites(() => Promise.reject(new Error('not sent')));
      await callApi(endpoint, { params: {} }).catch(() => undefined);
      if (writes.count() > 0) counted.push(endpoint.name);
    }
    const writing = endpoints.filter(({ method }) => method !== 'GET').map(({ name }) => name);
    // A push has rows in the table from its first batch; its end tells of them. A refresh changes nothing by itself.
    const others = ['startRefresh', 'runQuery', 'startPush', 'addBatch'];
    expect(counted).toEqual(writing.filter((name) => !others.includes(name)));
  });
});
