import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startPowerBi } from './startPowerBi.ts';
import type { TestPowerBi } from './startPowerBi.ts';

let powerBi: TestPowerBi;
let datasetId: string;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(async () => {
  await powerBi.local('reset', 'POST');
  datasetId = await powerBi.createTable({ A: 'Int64' });
});

const rows = [{ A: 1 }, { A: 2 }, { A: 3 }];
const rowCount = async () => (await powerBi.rows(datasetId)).rowCount;

async function inject(...faults: object[]): Promise<void> {
  expect((await powerBi.local('faults', 'POST', faults)).status).toBe(200);
}

/** Asks the server until its answer holds this text; the test's own time limit ends a wait in vain. */
async function untilLocal(path: string, text: string): Promise<void> {
  while (!(await (await powerBi.local(path)).text()).includes(text)) await new Promise(setImmediate);
}

describe('a fault', () => {
  it('dropBefore closes the connection and does nothing', async () => {
    await inject({ operation: 'postRows', dropBefore: true });
    await expect(powerBi.post(datasetId, rows)).rejects.toThrow('fetch failed');
    expect(await rowCount()).toBe(0);
  });

  it('commitThenDrop adds the rows once and closes the connection', async () => {
    await inject({ operation: 'postRows', datasetId, commitThenDrop: true });
    const lost = await powerBi.post(datasetId, rows).catch((error: unknown) => error);
    expect(lost).toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(await rowCount()).toBe(3);
    expect(await (await powerBi.local('log')).json()).toContainEqual(
      expect.objectContaining({ operation: 'postRows', status: 'dropped' }),
    );
  });

  it('commitLateMs closes the connection first and adds the rows later', async () => {
    await inject({ operation: 'postRows', commitLateMs: 200 });
    await expect(powerBi.post(datasetId, rows)).rejects.toThrow('fetch failed');
    expect(await rowCount()).toBe(0);
    await untilLocal('state', '"rowCount":3');
  });

  it('hang never answers and does nothing', async () => {
    await inject({ operation: 'postRows', hang: true });
    const abort = new AbortController();
    const path = `datasets/${datasetId}/tables/T/rows`;
    const hung = powerBi
      .call(path, { method: 'POST', body: rows, signal: abort.signal })
      .catch((error: unknown) => error);
    await untilLocal('faults', '[]');
    expect((await powerBi.post(datasetId, [{ A: 9 }])).status).toBe(200);
    abort.abort();
    expect(await hung).toMatchObject({ name: 'AbortError' });
    await untilLocal('log', '"dropped"');
    expect((await powerBi.rows(datasetId)).rows).toEqual([['9']]);
  });

  it('partial adds some rows and refuses with 429', async () => {
    await inject({ operation: 'postRows', partial: 2 });
    const answer = await powerBi.post(datasetId, rows);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await rowCount()).toBe(2);
  });

  it('accepted creates the dataset and answers 202', async () => {
    await inject({ operation: 'createDataset', accepted: true });
    const tables = [{ name: 'T', columns: [{ name: 'A', dataType: 'Int64' }] }];
    const answer = await powerBi.call('datasets', { method: 'POST', body: { name: 'Late', tables } });
    expect(answer.status).toBe(202);
    expect(JSON.stringify(await (await powerBi.call('datasets')).json())).toContain('"Late"');
  });

  it.each([
    [{ tokenExpired: true }, 403, { error: { code: 'TokenExpired' } }],
    [{ featureDeprecated: true }, 400, { error: { code: 'FeatureDeprecatedError' } }],
    [{ claimsChallenge: '{"access_token":{}}' }, 401, { error: { code: 'PowerBINotAuthorizedException' } }],
    [{ status: 503 }, 503, { error: { code: 'InjectedFault', message: expect.any(String) } }],
    [{ status: 500, body: 'pbiError' }, 500, { error: { 'pbi.error': { exceptionCulprit: 1 } } }],
    [{ status: 400, body: 'details' }, 400, { error: { details: [{ target: 'request' }] } }],
    [{ status: 429, retryAfter: 7 }, 429, { message: expect.stringContaining('Retry in 7 seconds.') }],
  ])('%j answers %i in its own shape', async (effect, status, body) => {
    await inject({ operation: 'any', ...effect });
    const answer = await powerBi.post(datasetId, rows);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject(body);
    expect(await rowCount()).toBe(0);
  });

  it('claimsChallenge carries the claims in base64', async () => {
    await inject({ operation: 'any', claimsChallenge: '{"access_token":{}}' });
    const challenge = (await powerBi.call('datasets')).headers.get('www-authenticate') ?? '';
    const claims = /error="insufficient_claims", claims="([^"]+)"/.exec(challenge)?.[1] ?? '';
    expect(Buffer.from(claims, 'base64').toString()).toBe('{"access_token":{}}');
  });

  it('may have an empty body and a reason phrase', async () => {
    await inject({ operation: 'any', status: 400, body: 'empty' });
    const answer = await powerBi.call('datasets');
    expect(answer.statusText).toBe('The request could not be processed due to missing or invalid information');
    expect(await answer.text()).toBe('');
  });

  it('hits as many requests as it says, of its operation and dataset only', async () => {
    await inject({ operation: 'deleteRows', datasetId, times: 2, status: 500 });
    const other = await powerBi.createTable({ A: 'Int64' });
    const clear = async (id: string) =>
      (await powerBi.call(`datasets/${id}/tables/T/rows`, { method: 'DELETE' })).status;
    expect((await powerBi.post(datasetId, rows)).status).toBe(200);
    expect(await clear(other)).toBe(200);
    expect([await clear(datasetId), await clear(datasetId), await clear(datasetId)]).toEqual([500, 500, 200]);
  });

  it('is gone after DELETE /local/faults', async () => {
    await inject({ operation: 'any', status: 500 });
    await powerBi.local('faults', 'DELETE');
    expect((await powerBi.call('datasets')).status).toBe(200);
  });

  it.each([
    [{ operation: 'any' }, 'A fault has exactly one effect'],
    [{ operation: 'any', hang: true, status: 500 }, 'A fault has exactly one effect'],
    [{ operation: 'sing', hang: true }, 'operation'],
    [{ operation: 'deleteRows', partial: 1 }, 'partial goes with postRows only'],
  ])('%j is refused', async (fault, reason) => {
    const answer = await powerBi.local('faults', 'POST', [fault]);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(reason);
  });
});
