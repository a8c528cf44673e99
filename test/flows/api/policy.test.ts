import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '../../../shared/contract/endpoints.ts';
import type { AnyEndpoint } from '../../../shared/contract/endpoint.ts';
import { createPowerBiRecorder, type PowerBiRecorder } from '../powerBiRecorder.ts';
import { resetOptions, setOptions } from '../powerBiState.ts';
import type { ApiAnswer } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi, type ExtraApi } from '../startApi.ts';
import { createTargetIn } from './createTargetIn.ts';
import { sendExample, type ExamplePlace } from './sendExample.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const SALES_REPORTS = 'f0000000-0000-4000-8000-000000000002';
const ANNAS_OWN = 'c0000000-0000-4000-8000-000000000001';

const inPlaces: readonly (readonly [name: keyof typeof contract, endpoint: AnyEndpoint])[] = Object.entries(contract)
  .filter(([, { path }]) => path.startsWith('[groups/{groupId}/]'))
  .map(([name, endpoint]) => [name as keyof typeof contract, endpoint]);
const inDatasets = inPlaces.filter(([, { path }]) => path.includes('{datasetId}'));

let token: string;
/** A dataset of the workspace Sales reports, which no test below can delete. */
let inSales: string;

beforeAll(async () => {
  token = await signIn('anna');
  inSales = (await createTargetIn(token, SALES_REPORTS)).datasetId;
});
afterEach(resetOptions);

/** Starts an API under a policy, of which it is recorded what it asks Power BI. */
function underPolicy(settings: Readonly<Record<string, string>>) {
  let api: ExtraApi;
  let recorder: PowerBiRecorder;
  let seen = 0;
  beforeAll(async () => {
    recorder = await createPowerBiRecorder();
    api = await startApi({ ...settings, POWERBI_API_URL: recorder.url });
  });
  afterAll(async () => {
    await api.stop();
    await recorder.stop();
  });
  return {
    send: (name: keyof typeof contract, place: ExamplePlace): Promise<ApiAnswer> =>
      sendExample({ api: api.api, token }, name, place),
    get: async (path: string): Promise<unknown> =>
      (await fetch(`${api.api}/${path}`, { headers: { authorization: `Bearer ${token}` } })).json(),
    /** Methods and paths that Power BI has been asked since the last time. */
    asked: () => {
      const fresh = recorder.requests.slice(seen).map(({ method, path }) => `${method} ${path}`);
      seen = recorder.requests.length;
      return fresh;
    },
  };
}

const denied = { status: 403, body: { code: 'policy_denied' } };

describe('where one workspace is opened', () => {
  const api = underPolicy({ POLICY_ALLOWED_GROUPS: FINANCE, POLICY_MY_WORKSPACE: 'off' });

  it.each(inPlaces)('%s is served in that workspace', async (name) => {
    const { datasetId } = await createTargetIn(token, FINANCE);
    const answer = await api.send(name, { groupId: FINANCE.toUpperCase(), datasetId });
    expect(answer.body).not.toMatchObject({ code: 'policy_denied' });
    expect(answer.status).toBeLessThan(500);
  });

  it.each(inPlaces)('%s is denied in another one, without asking Power BI', async (name) => {
    api.asked();
    const answer = await api.send(name, { groupId: SALES_REPORTS, datasetId: inSales });
    expect(answer).toMatchObject(denied);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('has not opened this workspace') });
    expect(api.asked()).toEqual([]);
  });

  it.each(inPlaces)('%s is denied in My workspace, without asking Power BI', async (name) => {
    api.asked();
    const answer = await api.send(name, { datasetId: inSales });
    expect(answer).toMatchObject(denied);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('has turned My workspace off') });
    expect(api.asked()).toEqual([]);
  });

  it.each(inDatasets)('%s is denied on a dataset of another workspace that is found all the same', async (name) => {
    await setOptions({ datasetResolution: 'anywhere' });
    api.asked();
    expect(await api.send(name, { groupId: FINANCE, datasetId: inSales })).toMatchObject(denied);
    const datasets = `/v1.0/myorg/groups/${FINANCE}/datasets`;
    expect(api.asked()).toEqual([`GET ${datasets}/${inSales}`, `GET ${datasets}`]);
  });

  it('raw requests are off unless they are turned on, and me tells it all', async () => {
    expect(await api.send('sendRaw', {})).toMatchObject(denied);
    expect(await api.get('me')).toMatchObject({
      policy: { allowedGroups: [FINANCE], myWorkspace: false, rawRequests: 'off' },
    });
  });
});

describe('where one workspace and My workspace are opened', () => {
  const api = underPolicy({ POLICY_ALLOWED_GROUPS: FINANCE });

  it.each(inDatasets)('%s is denied on a dataset that My workspace does not list', async (name) => {
    await setOptions({ datasetResolution: 'anywhere' });
    expect(await api.send(name, { datasetId: inSales })).toMatchObject(denied);
    const inFinance = await createTargetIn(token, FINANCE);
    expect(await api.send(name, { datasetId: inFinance.datasetId })).toMatchObject(denied);
  });

  it('My workspace is served as such, not by the id of a workspace', async () => {
    expect((await api.send('listDatasets', {})).status).toBe(200);
    expect(await api.send('listDatasets', { groupId: ANNAS_OWN })).toMatchObject(denied);
  });
});

describe('where My workspace is turned off', () => {
  const api = underPolicy({ POLICY_MY_WORKSPACE: 'off' });

  it.each(inPlaces)('%s is denied there, by the id of a workspace too', async (name) => {
    const { datasetId } = await createTargetIn(token);
    expect(await api.send(name, { datasetId })).toMatchObject(denied);
    expect(await api.send(name, { datasetId, groupId: ANNAS_OWN })).toMatchObject(denied);
  });

  it.each(inPlaces)('%s is served in a shared workspace', async (name) => {
    const { datasetId } = await createTargetIn(token, FINANCE);
    const answer = await api.send(name, { groupId: FINANCE, datasetId });
    expect(answer.body).not.toMatchObject({ code: 'policy_denied' });
  });

  it.each(inDatasets)('%s is denied on a dataset of My workspace under the path of a shared one', async (name) => {
    const own = await createTargetIn(token);
    await setOptions({ datasetResolution: 'anywhere' });
    expect(await api.send(name, { groupId: FINANCE, datasetId: own.datasetId })).toMatchObject(denied);
  });
});

describe('the policy on raw requests', () => {
  const cases: readonly (readonly [settings: Record<string, string>, raw: string, get: number, post: number])[] = [
    [{}, 'all', 200, 200],
    [{ POLICY_RAW_REQUESTS: 'all' }, 'all', 200, 200],
    [{ POLICY_RAW_REQUESTS: 'read' }, 'read', 200, 403],
    [{ POLICY_RAW_REQUESTS: 'off' }, 'off', 403, 403],
    [{ POLICY_ALLOWED_GROUPS: FINANCE, POLICY_RAW_REQUESTS: 'read' }, 'read', 200, 403],
  ];
  it.each(cases)('%j means %s, which me tells', async (settings, rawRequests, get, post) => {
    const { api, stop } = await startApi(settings);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const raw = async (method: string) => {
      const body = JSON.stringify({ method, path: `/groups/${FINANCE}/datasets` });
      return (await fetch(`${api}/raw`, { method: 'POST', headers, body })).status;
    };
    try {
      expect(await (await fetch(`${api}/me`, { headers })).json()).toMatchObject({ policy: { rawRequests } });
      expect([await raw('GET'), await raw('POST')]).toEqual([get, post]);
    } finally {
      await stop();
    }
  });
});
