import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cloud } from '../cloud.ts';
import { createPowerBiRecorder, type PowerBiRecorder } from '../powerBiRecorder.ts';
import { addFaults, clearFaults, resetOptions, setOptions, storedRows } from '../powerBiState.ts';
import { sendToApi, type ApiAnswer } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi, type ExtraApi } from '../startApi.ts';
import { createTarget, PushScript, type ScriptColumn, type Target } from './pushScript.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const SALES_REPORTS = 'f0000000-0000-4000-8000-000000000002';
const UNKNOWN = '00000000-0000-4000-8000-00000000dead';
const IMPORTED = 'd0000000-0000-4000-8000-000000000001';
const columns: readonly ScriptColumn[] = [{ name: 'Id', dataType: 'Int64' }];

type Order = Readonly<Record<string, unknown>>;

let anna: string;
let ben: string;

beforeAll(async () => {
  [anna, ben] = await Promise.all([signIn('anna'), signIn('ben')]);
});
afterEach(clearFaults);
afterEach(resetOptions);

function raw(order: Order, token = anna): Promise<ApiAnswer> {
  return sendToApi('POST', 'raw', { token, body: order });
}

async function rawOf(api: string, order: Order): Promise<ApiAnswer> {
  const answer = await fetch(`${api}/raw`, {
    method: 'POST',
    headers: { authorization: `Bearer ${anna}`, 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

async function rawForm(form: FormData): Promise<ApiAnswer> {
  const headers = { authorization: `Bearer ${anna}` };
  const answer = await fetch(`${cloud.api}/raw`, { method: 'POST', headers, body: form });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** Power BI's path of a target's table. */
function tablePath(target: Target): string {
  return `/groups/${FINANCE}/datasets/${target.datasetId}/tables/${encodeURIComponent(target.table)}`;
}

/** Repeats what others stand in the way of, waiting as long as the API asks to. */
async function onceFree(send: () => Promise<ApiAnswer>, tries = 6): Promise<ApiAnswer> {
  for (let i = 1; ; i++) {
    const answer = await send();
    if (answer.status !== 409 || i === tries) return answer;
    expect(answer.body).toMatchObject({ code: 'push_in_progress' });
    const seconds = Number(answer.headers.get('retry-after'));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

const imports = z.object({
  workspaces: z.array(z.object({ id: z.string(), imports: z.array(z.looseObject({ name: z.string() })) })),
});

/** What Power BI knows of an import by its name. */
async function importNamed(name: string) {
  const { workspaces } = imports.parse(await (await fetch(`${cloud.powerbi}/local/state`)).json());
  return workspaces.find(({ id }) => id === FINANCE)?.imports.find((each) => each.name === name);
}

describe('a raw request', () => {
  it('lists the imports of My workspace where nothing is said', async () => {
    const answer = await raw({});
    expect(answer).toMatchObject({ status: 200, body: { status: 200, bodyType: 'json', tries: 1 } });
    expect(answer.body).toMatchObject({ body: { value: [] }, headers: { requestid: expect.any(String) } });
    expect(answer.body).not.toHaveProperty('request');
  });

  it('gives a 404 of Power BI as an answer', async () => {
    const { status, body } = await raw({ path: `/groups/${FINANCE}/datasets/${UNKNOWN}` });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 404, bodyType: 'json', body: { error: { code: expect.any(String) } } });
  });

  it('gives a redirect as an answer and does not follow it', async () => {
    const { status, body } = await raw({ path: '/groups', queryParams: { preferClientRouting: true } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 307,
      bodyType: 'none',
      headers: { location: expect.stringMatching(/^http.*\/v1\.0\/myorg\/groups$/) },
    });
  });

  it('gives text and bytes where they are wanted', async () => {
    const text = z.object({ body: z.string(), bodyType: z.literal('text') });
    const { body } = text.parse((await raw({ path: '/groups?$top=1', responseType: 'text' })).body);
    expect(JSON.parse(body)).toMatchObject({ value: [{ name: 'Finance' }] });
    const bytes = await raw({ path: '/groups?$top=1', responseType: 'binary' });
    expect(bytes.body).toMatchObject({ body: Buffer.from(body).toString('base64'), bodyType: 'base64' });
  });

  it('uploads a file that came as base64', async () => {
    const name = `${randomUUID()}.xlsx`;
    const { body } = await raw({
      method: 'POST',
      path: `/groups/${FINANCE}/imports`,
      queryParams: { datasetDisplayName: name },
      files: { book: Buffer.from([0, 1, 255]).toString('base64') },
      fileNames: { book: 'Zahlen ü.xlsx' },
    });
    expect(body).toMatchObject({ status: 202, body: { id: expect.any(String) } });
    expect(await importNamed(name)).toMatchObject({ partName: 'book', fileName: 'Zahlen ü.xlsx', size: 3 });
  });

  it('uploads a file that came as a part of a multipart body', async () => {
    const name = `${randomUUID()}.xlsx`;
    const form = new FormData();
    const path = `/groups/${FINANCE}/imports?datasetDisplayName=${name}`;
    form.append('request', JSON.stringify({ method: 'POST', path }));
    form.append('book', new Blob([Buffer.from([0, 1, 255, 13, 10])]), 'Zahlen ü.xlsx');
    expect(await rawForm(form)).toMatchObject({ status: 200, body: { status: 202 } });
    expect(await importNamed(name)).toMatchObject({ partName: 'book', fileName: 'Zahlen ü.xlsx', size: 5 });
  });

  it('names what is wrong with a multipart body', async () => {
    const form = new FormData();
    form.append('request', '{"path":1}');
    expect((await rawForm(form)).body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'path' }] });
    form.append('else', 'text');
    expect((await rawForm(form)).body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'else' }] });
  });

  it.each([
    [{ path: '/%2e%2e/%2e%2e/admin' }, 'path'],
    [{ path: '//evil.example/x' }, 'path'],
    [{ path: 'https://evil.example/x' }, 'path'],
    [{ headers: { Authorization: 'Bearer x' } }, 'headers.Authorization'],
    [{ method: 'TRACE' }, 'method'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ retries: 1 }, ''],
  ])('refuses %j and names the field', async (order, path) => {
    expect(await raw(order)).toMatchObject({ status: 400, body: { code: 'invalid_request', errors: [{ path }] } });
  });

  it('refuses a body that is nested too deeply to be read', async () => {
    const answer = await fetch(`${cloud.api}/raw`, {
      method: 'POST',
      headers: { authorization: `Bearer ${anna}`, 'content-type': 'application/json' },
      body: `{"data":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    });
    expect(answer.status).toBe(400);
  });

  it('is tried as often as asked for, and only then', async () => {
    await addFaults({ operation: 'listGroups', status: 503, times: 3 });
    expect((await raw({ path: '/groups' })).body).toMatchObject({ status: 503, tries: 1 });
    expect((await raw({ path: '/groups', maxRetries: 2 })).body).toMatchObject({ status: 200, tries: 3 });
  });

  it('says that Power BI does not answer', async () => {
    await addFaults({ operation: 'listGroups', dropBefore: true });
    expect(await raw({ path: '/groups' })).toMatchObject({ status: 503, body: { code: 'power_bi_unavailable' } });
  });

  it('shows what was sent, without secrets', async () => {
    const { body } = await raw({ path: '/groups?key=abc', headers: { 'x-api-key': 'abc' }, debug: true });
    expect(body).toMatchObject({
      request: {
        method: 'GET',
        url: '/v1.0/myorg/groups?key=(removed)',
        headers: { 'x-api-key': '(removed)', authorization: 'Bearer (removed)' },
      },
    });
    expect(JSON.stringify(body)).not.toContain('abc');
  });
});

describe('a raw request that writes to a table', () => {
  const id = (Id: number) => ({ rows: [{ Id }] });

  it('adds rows, in either shape and any casing of the path', async () => {
    const target = await createTarget(anna, columns);
    const path = `${tablePath(target)}/rows`;
    expect((await raw({ method: 'POST', path, data: id(1) })).body).toMatchObject({ status: 200, bodyType: 'none' });
    const shouted = path.replace('/groups/', '/GROUPS/').replace('/datasets/', '/DataSets/').replace('/rows', '/Rows/');
    expect((await raw({ method: 'POST', path: shouted, data: '[{"Id":2}]' })).body).toMatchObject({ status: 200 });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([['1'], ['2']]);
  });

  it('keeps every digit of the numbers in its rows', async () => {
    const target = await createTarget(anna, columns);
    const order = `{"method":"POST","path":"${tablePath(target)}/rows","data":{"rows":[{"Id":9007199254740993}]}}`;
    const answer = await fetch(`${cloud.api}/raw`, {
      method: 'POST',
      headers: { authorization: `Bearer ${anna}`, 'content-type': 'application/json' },
      body: order,
    });
    expect(await answer.json()).toMatchObject({ status: 200 });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([['9007199254740993']]);
    const form = new FormData();
    form.append('request', order.replace('993', '995'));
    expect(await rawForm(form)).toMatchObject({ body: { status: 200 } });
    expect(await storedRows(target.datasetId, 'Strikes')).toContainEqual(['9007199254740995']);
  });

  it('takes no retries for rows', async () => {
    const target = await createTarget(anna, columns);
    const order = { method: 'POST', path: `${tablePath(target)}/rows`, data: id(1), maxRetries: 1 };
    expect((await raw(order)).body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'maxRetries' }] });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  });

  it('counts its rows against the hour', async () => {
    const target = await createTarget(anna, columns);
    const data = Array<number>(1_000_001).fill(0);
    const answer = await raw({ method: 'POST', path: `${tablePath(target)}/rows`, data });
    expect(answer).toMatchObject({ status: 429, body: { code: 'quota_exhausted', limit: 1_000_000 } });
    expect((await raw({ method: 'POST', path: `${tablePath(target)}/rows`, data: id(1) })).body).toMatchObject({
      status: 200,
    });
  });

  it.each([
    ['POST', '/rows'],
    ['DELETE', '/Rows/'],
    ['PUT', ''],
    ['PATCH', '/anything'],
  ])('is refused while a push holds the table: %s %s', async (method, below) => {
    const target = await createTarget(anna, columns);
    const push = new PushScript(target, [[1]]);
    await push.start();
    const order = { method, path: `${tablePath(target).replace('/tables/', '/TABLES/')}${below}` };
    expect(await raw(order, ben)).toMatchObject({ status: 409, body: { code: 'push_in_progress' } });
    expect(await raw(order)).toMatchObject({ status: 409, body: { code: 'unfinished_push' } });
    await push.send(0);
    await push.complete();
    expect(await raw(order)).toMatchObject({ status: 200 });
  });

  it('ends an open push when it deletes the rows, once that push is idle', async () => {
    const target = await createTarget(anna, columns);
    const push = new PushScript(target, [[1], [2]], { batchRows: 1 });
    await push.start();
    await push.send(0);
    const deleted = await onceFree(() => raw({ method: 'DELETE', path: `${tablePath(target)}/rows` }, ben));
    expect(deleted.body).toMatchObject({ status: 200 });
    expect((await push.start()).body).toMatchObject({ code: 'table_changed' });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  }, 60_000);

  it('keeps the table to itself until a lost answer is settled', async () => {
    const target = await createTarget(anna, columns);
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, commitThenDrop: true });
    const lost = await raw({ method: 'POST', path: `${tablePath(target)}/rows`, data: id(1) });
    expect(lost).toMatchObject({ status: 503, body: { code: 'power_bi_unavailable', retryAfter: expect.any(Number) } });
    expect((await new PushScript(target, [[2]]).start()).body).toMatchObject({ code: 'push_in_progress' });
  });

  it('keeps the table also when a later try was answered, and gives that answer', async () => {
    const target = await createTarget(anna, columns);
    await addFaults({ operation: 'deleteRows', datasetId: target.datasetId, status: 500 });
    const { body } = await raw({ method: 'DELETE', path: `${tablePath(target)}/rows`, maxRetries: 1 });
    expect(body).toMatchObject({ status: 200, tries: 2 });
    expect((await new PushScript(target, [[2]]).start()).body).toMatchObject({ code: 'push_in_progress' });
  });

  it('frees the table when Power BI refuses', async () => {
    const target = await createTarget(anna, columns);
    const { body } = await raw({ method: 'POST', path: `${tablePath(target)}/rows`, data: { rows: [{ Nope: 1 }] } });
    expect(body).toMatchObject({ status: 400 });
    expect((await new PushScript(target, [[2]]).start()).status).toBe(200);
  });

  it('gives Power BI’s own refusal for what is not there', async () => {
    const path = `/groups/${FINANCE}/datasets/${UNKNOWN}/tables/Strikes/rows`;
    expect(await raw({ method: 'DELETE', path })).toMatchObject({ status: 200, body: { status: 404 } });
  });

  it('records a new definition of the table', async () => {
    const target = await createTarget(anna, columns);
    const data = {
      name: 'Strikes',
      columns: [
        { name: 'Id', dataType: 'Int64' },
        { name: 'Note', dataType: 'string' },
      ],
    };
    expect((await raw({ method: 'PUT', path: tablePath(target), data })).body).toMatchObject({ status: 200 });
    const { body } = await sendToApi('GET', target.path.replace(/\/[^/]*$/, ''), { token: anna });
    expect(body).toMatchObject({
      value: [{ mark: false, columns: [{ name: 'Id' }, { name: 'Note', dataType: 'String' }] }],
    });
  });

  it('does not delete a dataset that somebody writes to', async () => {
    const target = await createTarget(anna, columns);
    const push = new PushScript(target, [[1]]);
    await push.start();
    const order = { method: 'DELETE', path: `/groups/${FINANCE}/datasets/${target.datasetId}` };
    expect((await raw(order, ben)).body).toMatchObject({ code: 'push_in_progress' });
    await push.cancel();
    expect((await raw(order)).body).toMatchObject({ status: 200 });
    expect((await raw(order)).body).toMatchObject({ status: 404 });
  });

  it.each(['answer', 'lost answer'])('asks Power BI again about a dataset that it has deleted: %s', async (came) => {
    const target = await createTarget(anna, columns);
    // Whether Anna may see the dataset is remembered from here on.
    expect((await sendToApi('GET', `${target.path}/pushes`, { token: anna })).status).toBe(200);
    if (came === 'lost answer')
      await addFaults({ operation: 'deleteDataset', datasetId: target.datasetId, commitThenDrop: true });
    await raw({ method: 'DELETE', path: `/groups/${FINANCE}/datasets/${target.datasetId}` });
    expect(await sendToApi('GET', `${target.path}/pushes`, { token: anna })).toMatchObject({
      status: 404,
      body: { code: 'dataset_not_found' },
    });
  });
});

describe('the policy on raw requests', () => {
  it.each([
    ['off', 'GET'],
    ['read', 'POST'],
  ])('%s refuses %s', async (policy, method) => {
    const recorder = await createPowerBiRecorder();
    const extra = await startApi({ POLICY_RAW_REQUESTS: policy, POWERBI_API_URL: recorder.url });
    try {
      const answer = await rawOf(extra.api, { method, path: '/groups' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'policy_denied' } });
      expect(recorder.requests).toEqual([]);
      if (policy === 'read') {
        expect((await rawOf(extra.api, { path: '/groups' })).body).toMatchObject({ status: 200 });
        expect((await rawOf(extra.api, { method: 'HEAD', path: '/groups' })).status).toBe(200);
      }
    } finally {
      await extra.stop();
      await recorder.stop();
    }
  });
});

describe('a policy that opens some workspaces', () => {
  let extra: ExtraApi;
  let recorder: PowerBiRecorder;
  let elsewhere = '';

  beforeAll(async () => {
    recorder = await createPowerBiRecorder();
    extra = await startApi({
      POLICY_ALLOWED_GROUPS: FINANCE,
      POLICY_MY_WORKSPACE: 'off',
      POLICY_RAW_REQUESTS: 'all',
      POWERBI_API_URL: recorder.url,
    });
    const tables = [{ name: 'Strikes', columns }];
    const made = await sendToApi('POST', `groups/${SALES_REPORTS}/datasets`, {
      token: anna,
      body: { name: `Test ${randomUUID()}`, tables },
    });
    elsewhere = z.object({ id: z.string() }).parse(made.body).id;
  });
  afterAll(async () => {
    await extra.stop();
    await recorder.stop();
  });

  it.each([
    ['GET', '/groups'],
    ['GET', `/groups/${FINANCE}`],
    ['GET', `/groups/${FINANCE.toUpperCase()}/datasets`],
    ['GET', `/groups/${FINANCE}/Reports/e1000000-0000-4000-8000-000000000001`],
    ['GET', `/groups/${FINANCE}/datasets/${IMPORTED}/tables`],
    ['POST', `/groups/${FINANCE}/datasets/${IMPORTED}/refreshes`],
    ['POST', `/groups/${FINANCE}/imports`],
  ])('lets %s %s reach Power BI', async (method, path) => {
    expect((await rawOf(extra.api, { method, path })).status).toBe(200);
    expect(recorder.requests.at(-1)).toMatchObject({ method, path: `/v1.0/myorg${path}` });
  });

  it.each([
    ['GET', '/imports'],
    ['GET', '/datasets'],
    ['GET', '/reports/e1000000-0000-4000-8000-000000000001'],
    ['GET', `/groups/${SALES_REPORTS}`],
    ['GET', `/groups/${SALES_REPORTS}/datasets`],
    ['GET', `/GROUPS/${SALES_REPORTS}/datasets`],
    ['GET', `/groups/{${FINANCE}}/datasets`],
    ['GET', `/groups/${FINANCE}/reports/e1000000-0000-4000-8000-000000000004`],
    ['GET', `/groups/${FINANCE}/datasets/ELSEWHERE`],
    ['POST', `/groups/${FINANCE}/datasets/ELSEWHERE/refreshes`],
    ['DELETE', `/groups/${FINANCE}/datasets/ELSEWHERE/tables/Strikes/rows`],
    ['POST', `/groups/${FINANCE}/reports/e1000000-0000-4000-8000-000000000001/Clone`],
    ['DELETE', `/groups/${FINANCE}`],
    ['POST', '/groups'],
    ['POST', `/groups/${FINANCE}/datasets/${IMPORTED}/Default.BindToGateway`],
    ['GET', '/admin/groups'],
    ['GET', '/capacities'],
    ['GET', `/apps/${FINANCE}/reports`],
  ])('refuses %s %s', async (method, path) => {
    await setOptions({ datasetResolution: 'anywhere' });
    const before = recorder.requests.length;
    const reached = path.replace('ELSEWHERE', elsewhere);
    const answer = await rawOf(extra.api, { method, path: reached });
    expect(answer).toMatchObject({ status: 403, body: { code: 'policy_denied' } });
    // What the API itself asks about the place is not what was ordered.
    const own = ['/reports', '/datasets', `/datasets/${elsewhere}`].map(
      (below) => `/v1.0/myorg/groups/${FINANCE}${below}`,
    );
    const sent = recorder.requests
      .slice(before)
      .filter((request) => request.method !== 'GET' || !own.includes(request.path));
    expect(sent).toEqual([]);
  });
});
