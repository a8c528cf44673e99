import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addFaults, clearFaults } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { createTarget } from './pushScript.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
let token: string;

beforeAll(async () => {
  token = await signIn('anna');
});

afterEach(clearFaults);

async function refreshable() {
  const { datasetId } = await createTarget(token, [{ name: 'Id', dataType: 'Int64' }]);
  const path = `groups/${FINANCE}/datasets/${datasetId}/refreshes`;
  return {
    datasetId,
    start: (body?: unknown) => sendToApi('POST', path, { token, ...(body === undefined ? {} : { body }) }),
    list: () => sendToApi('GET', path, { token }),
  };
}

describe('refreshing a dataset', () => {
  it('gives the id by which the list knows the refresh', async () => {
    const { start, list } = await refreshable();
    const answer = await start();
    expect(answer).toMatchObject({ status: 202, body: { requestId: expect.any(String) } });
    expect((await list()).body).toMatchObject({ value: [answer.body] });
    expect((await start({ notifyOption: 'MailOnFailure' })).status).toBe(202);
  });

  it('refuses a notification that does not exist', async () => {
    const { start } = await refreshable();
    expect((await start({ notifyOption: 'Fax' })).body).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'notifyOption' }],
    });
  });

  it('says that there are eight a day when they are used up', async () => {
    const { start } = await refreshable();
    for (let i = 0; i < 8; i++) expect((await start()).status).toBe(202);
    expect(await start()).toMatchObject({
      status: 429,
      body: { code: 'throttled', limit: 8, detail: expect.stringContaining('8 times a day') },
    });
  });

  it('is not repeated when its answer is lost', async () => {
    const { start, list, datasetId } = await refreshable();
    await addFaults({ operation: 'refreshDataset', datasetId, commitThenDrop: true });
    expect((await start()).body).toMatchObject({
      code: 'power_bi_unavailable',
      detail: expect.stringContaining('it may have started'),
    });
    expect((await list()).body).toMatchObject({ value: [{ requestId: expect.any(String) }] });
  });
});
