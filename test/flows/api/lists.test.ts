import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createPowerBiRecorder } from '../powerBiRecorder.ts';
import { addFaults, clearFaults } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi } from '../startApi.ts';
import { createElsewhere } from './createElsewhere.ts';
import { createTarget, type Target } from './pushScript.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const IMPORTED = 'd0000000-0000-4000-8000-000000000001';
const NOWHERE = '00000000-0000-4000-8000-00000000dead';

const page = z.object({
  value: z.array(z.looseObject({ name: z.string().optional() })),
  top: z.number(),
  skip: z.number(),
  nextSkip: z.number().optional(),
});

let token: string;
let target: Target;
let paths: Readonly<Record<string, string>>;

beforeAll(async () => {
  token = await signIn('anna');
  target = await createTarget(token, [{ name: 'Id', dataType: 'Int64' }]);
  const elsewhere = await createElsewhere(token, ['A', 'B', 'C'].map(withId));
  paths = {
    groups: 'groups',
    datasets: `groups/${FINANCE}/datasets`,
    reports: `groups/${FINANCE}/reports`,
    refreshes: `groups/${FINANCE}/datasets/${target.datasetId}/refreshes`,
    tables: `groups/${FINANCE}/datasets/${elsewhere.datasetId}/tables`,
  };
  for (let i = 0; i < 3; i++) await sendToApi('POST', paths.refreshes ?? '', { token });
});

afterEach(clearFaults);

function withId(name: string) {
  return { name, columns: [{ name: 'Id', dataType: 'Int64' as const }] };
}

async function list(path: string, as = token) {
  return page.parse((await sendToApi('GET', path, { token: as })).body);
}

async function namesIn(path: string, as = token) {
  return (await list(path, as)).value.map(({ name }) => name);
}

describe.each(['groups', 'datasets', 'reports', 'refreshes', 'tables'])('listing %s', (what) => {
  it('gives the parts that are asked for, and says whether more follows', async () => {
    const path = paths[what] ?? '';
    const { value: all, ...whole } = await list(`${path}?top=1000`);
    expect(whole).toEqual({ top: 1000, skip: 0 });
    expect(await list(path)).toMatchObject({ top: 100, skip: 0, value: all.slice(0, 100) });
    const n = all.length;
    expect(n).toBeGreaterThan(1);
    expect(await list(`${path}?top=${n}`)).toEqual({ value: all, top: n, skip: 0 });
    expect(await list(`${path}?top=${n - 1}`)).toEqual({
      value: all.slice(0, -1),
      top: n - 1,
      skip: 0,
      nextSkip: n - 1,
    });
    expect(await list(`${path}?top=1&skip=${n - 1}`)).toEqual({ value: all.slice(-1), top: 1, skip: n - 1 });
    expect(await list(`${path}?top=1000&skip=${n}`)).toEqual({ value: [], top: 1000, skip: n });
  });

  it.each(['top=0', 'top=10001', 'top=x', 'top=1.5', 'skip=-1', 'skip=x', 'other=1'])('refuses %s', async (query) => {
    const answer = await sendToApi('GET', `${paths[what] ?? ''}?${query}`, { token });
    const [field = ''] = query.split('=');
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    const { errors } = z
      .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })
      .parse(answer.body);
    expect(errors.map((error) => `${error.path} ${error.message}`).join()).toContain(field);
  });
});

describe('the most that one part can hold', () => {
  it.each(['groups', 'tables', 'refreshes'])('is 1,000 items of %s', async (what) => {
    const answer = await sendToApi('GET', `${paths[what] ?? ''}?top=1001`, { token });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request', errors: [{ path: 'query.top' }] } });
  });

  it.each(['datasets', 'reports'])('is 10,000 items of %s, so that Power BI is read once', async (what) => {
    const recorder = await createPowerBiRecorder();
    const { api, stop } = await startApi({ POWERBI_API_URL: recorder.url });
    try {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${api}/${paths[what] ?? ''}?top=10000`, { headers });
      expect(page.parse(await answer.json())).not.toHaveProperty('nextSkip');
      expect(recorder.requests.map(({ path }) => path)).toEqual([`/v1.0/myorg/${paths[what] ?? ''}`]);
    } finally {
      await stop();
      await recorder.stop();
    }
  });
});

describe('listing workspaces', () => {
  it('gives those of the caller only, without My workspace', async () => {
    expect(await namesIn('groups')).toEqual(['Finance', 'Sales reports', 'Board papers']);
    expect(await namesIn('groups', await signIn('ben'))).toEqual(['Finance', "Ben's team", 'Board papers']);
    expect(await namesIn('groups', await signIn('carla'))).toEqual([]);
  });

  it.each([
    ['search=fin', ['Finance']],
    [`search=${encodeURIComponent("n's t")}`, ["Ben's team"]],
    [`search=${encodeURIComponent("' or name eq 'Finance")}`, []],
    [`filter=${encodeURIComponent("name eq 'Ben''s team' or name eq 'Finance'")}`, ['Finance', "Ben's team"]],
    [`filter=${encodeURIComponent("name eq 'Ben''s team' or name eq 'Finance'")}&search=team`, ["Ben's team"]],
    [`filter=${encodeURIComponent("contains(name,'a')")}&top=1&skip=1`, ["Ben's team"]],
  ])('searches and filters by %s', async (query, names) => {
    expect(await namesIn(`groups?${query}`, await signIn('ben'))).toEqual(names);
  });

  it('passes on what Power BI says of a filter that it does not understand', async () => {
    expect((await sendToApi('GET', 'groups?filter=nonsense', { token })).body).toMatchObject({
      code: 'refused_by_power_bi',
      powerBi: { status: 400 },
    });
  });
});

describe('listing what is in a workspace', () => {
  it('gives datasets and says which take rows', async () => {
    const { value } = await list(`groups/${FINANCE}/datasets?top=1000`);
    expect(value).toContainEqual(expect.objectContaining({ id: IMPORTED, addRowsAPIEnabled: false }));
    expect(value).toContainEqual(expect.objectContaining({ id: target.datasetId, addRowsAPIEnabled: true }));
  });

  it('gives a dataset as soon as Power BI lists it', async () => {
    await list(`groups/${FINANCE}/datasets`);
    const { datasetId } = await createTarget(token, [{ name: 'Id', dataType: 'Int64' }]);
    const { value } = await list(`groups/${FINANCE}/datasets?top=10000`);
    expect(value).toContainEqual(expect.objectContaining({ id: datasetId }));
  });

  it('gives reports with their datasets and addresses, also those of My workspace', async () => {
    expect((await list(`groups/${FINANCE}/reports`)).value).toContainEqual({
      id: 'e1000000-0000-4000-8000-000000000003',
      name: 'Budget – Überblick',
      datasetId: IMPORTED,
      reportType: 'PowerBIReport',
      webUrl: expect.stringMatching(/^http/),
      embedUrl: expect.stringMatching(/^http/),
    });
    expect(await namesIn('reports')).toEqual(['My budget notes']);
    expect(await namesIn('reports', await signIn('ben'))).toEqual([]);
  });

  it.each(['datasets', 'reports'])('says when there is no such workspace: %s', async (what) => {
    const answer = await sendToApi('GET', `groups/${NOWHERE}/${what}`, { token });
    expect(answer.body).toMatchObject({ code: 'group_not_found', status: 404 });
  });

  it.each(['tables', 'refreshes'])('says when there is no such dataset: %s', async (what) => {
    const answer = await sendToApi('GET', `groups/${FINANCE}/datasets/${NOWHERE}/${what}`, { token });
    expect(answer.body).toMatchObject({ code: 'dataset_not_found', status: 404 });
  });

  it.each(['groups/x/datasets', 'groups/x/reports', 'datasets/x/tables', 'datasets/x/refreshes'])(
    'refuses an id that is none: %s',
    async (path) => {
      const answer = await sendToApi('GET', path, { token });
      expect(answer.body).toMatchObject({
        code: 'invalid_request',
        errors: [{ path: path.startsWith('groups') ? 'groupId' : 'datasetId' }],
      });
    },
  );
});

describe('listing tables', () => {
  const tablesOf = ({ datasetId }: Pick<Target, 'datasetId'>) => `groups/${FINANCE}/datasets/${datasetId}/tables`;

  it('gives the columns that were written through the API, without the mark', async () => {
    expect((await list(tablesOf(target))).value).toEqual([
      { name: 'Strikes', columns: [{ name: 'Id', dataType: 'Int64' }], columnsFrom: 'record', mark: true },
    ]);
  });

  it('asks a query for the columns of a table that was made elsewhere, which tells no types', async () => {
    const elsewhere = await createElsewhere(token, [
      { name: 'Full ü', columns: [...withId('').columns, { name: 'Sum [€]', dataType: 'Double' }] },
      { name: 'Marked', columns: [...withId('').columns, { name: '_push', dataType: 'String' }] },
      withId('Empty'),
    ]);
    for (const table of ['Full ü', 'Marked']) {
      const body = { rows: [{ Id: 1 }] };
      const path = `${tablesOf(elsewhere)}/${encodeURIComponent(table)}/rows`;
      expect((await sendToApi('POST', path, { token, body })).status).toBe(200);
    }
    expect((await list(tablesOf(elsewhere))).value).toEqual([
      { name: 'Full ü', columns: [{ name: 'Id' }, { name: 'Sum [€]' }], columnsFrom: 'query', mark: false },
      { name: 'Marked', columns: [{ name: 'Id' }], columnsFrom: 'query', mark: true },
      { name: 'Empty', columnsFrom: 'unknown', mark: false },
    ]);
  });

  it.each([
    ['not permitted', { status: 401, body: 'pbiError' }],
    ['too many', { status: 429 }],
    ['not answered', { dropBefore: true }],
  ])('knows nothing of a table whose query is %s, and is no error', async (_, fault) => {
    const elsewhere = await createElsewhere(token);
    await addFaults({ operation: 'executeQueries', datasetId: elsewhere.datasetId, times: 2, ...fault });
    expect((await list(tablesOf(elsewhere))).value).toEqual([{ name: 'Strikes', columnsFrom: 'unknown', mark: false }]);
  });

  it('asks at most ten queries at once and remembers the answers', async () => {
    const recorder = await createPowerBiRecorder();
    const { api, stop } = await startApi({ POWERBI_API_URL: recorder.url });
    try {
      const elsewhere = await createElsewhere(
        token,
        Array.from({ length: 12 }, (_, i) => withId(`T${i}`)),
      );
      const asked: number[] = [];
      for (let i = 0; i < 3; i++) {
        const before = recorder.requests.length;
        const answer = await fetch(`${api}/${tablesOf(elsewhere)}`, { headers: { authorization: `Bearer ${token}` } });
        expect(page.parse(await answer.json()).value).toHaveLength(12);
        const sent = recorder.requests.slice(before);
        asked.push(sent.filter(({ path: address }) => address.endsWith('/executeQueries')).length);
      }
      expect(asked).toEqual([10, 2, 0]);
    } finally {
      await stop();
      await recorder.stop();
    }
  });

  it('has an answer of its own for a dataset that takes no rows', async () => {
    const answer = await sendToApi('GET', tablesOf({ datasetId: IMPORTED }), { token });
    expect(answer.body).toMatchObject({ code: 'not_a_push_dataset', status: 404 });
  });
});
