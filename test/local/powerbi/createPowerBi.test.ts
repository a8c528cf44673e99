import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { IMPORTED_DATASET_ID, workspaceIds } from '../../../local/powerbi/fixture.ts';
import { startPowerBi } from './startPowerBi.ts';
import type { TestPowerBi } from './startPowerBi.ts';

let powerBi: TestPowerBi;
beforeAll(async () => {
  powerBi = await startPowerBi();
});
afterAll(() => powerBi.close());
beforeEach(() => powerBi.local('reset', 'POST'));

const notAuthorized = {
  error: {
    code: 'PowerBINotAuthorizedException',
    'pbi.error': { code: 'PowerBINotAuthorizedException', parameters: {}, details: [], exceptionCulprit: 1 },
  },
};

describe('token', () => {
  it.each([
    ['of another audience', { audience: 'https://graph.microsoft.com' }],
    ['of another issuer', { issuer: 'https://login.microsoftonline.com/x/v2.0' }],
    ['signed by another key', { foreignKey: true }],
    ['without the scope', { scopes: 'Dataset.ReadWrite.All' }],
  ])('%s is refused with 401', async (_, as) => {
    const answer = await powerBi.call('groups', { as });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual(notAuthorized);
  });

  it('that is missing is refused with 401', async () => {
    const answer = await fetch(`${powerBi.url}/v1.0/myorg/groups`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual(notAuthorized);
  });

  it('that has expired is refused with 403 TokenExpired', async () => {
    const answer = await powerBi.call('groups', { as: { expires: 1_000_000_000 } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      error: { code: 'TokenExpired', message: 'Access token has expired, resubmit with a new access token' },
    });
  });
});

describe('GET groups', () => {
  const names = async (path: string, user = 'anna') => {
    const answer: unknown = await (await powerBi.call(path, { as: { user } })).json();
    return answer;
  };

  it('lists the shared workspaces of the caller', async () => {
    expect(await names('groups')).toMatchObject({
      '@odata.count': 3,
      value: [
        { id: workspaceIds.finance, name: 'Finance', isReadOnly: false, type: 'Workspace' },
        { name: 'Sales reports', isReadOnly: false },
        { name: 'Board papers', isReadOnly: true },
      ],
    });
  });

  it('lists none for somebody of another tenant', async () => {
    expect(await names('groups', 'eve')).toMatchObject({ '@odata.count': 0, value: [] });
  });

  it('takes $filter, $top and $skip', async () => {
    const filter = encodeURIComponent("contains(name,'e') or name eq 'Ben''s team'");
    expect(await names(`groups?$filter=${filter}&$top=1&$skip=1`, 'ben')).toMatchObject({
      value: [{ name: "Ben's team" }],
    });
  });

  it.each(['$top=many', '$skip=-1', "$filter=id eq 'x'"])('refuses %s', async (query) => {
    expect((await powerBi.call(`groups?${query}`)).status).toBe(400);
  });

  it('answers one workspace in plain JSON', async () => {
    const answer = await powerBi.call(`groups/${workspaceIds.finance}`);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.json()).not.toHaveProperty('@odata.context');
  });

  it("refuses a stranger's workspace with 403 and an unknown one with 404", async () => {
    expect((await powerBi.call(`groups/${workspaceIds.bensTeam}`)).status).toBe(403);
    expect((await powerBi.call(`groups/${IMPORTED_DATASET_ID}`)).status).toBe(404);
  });
});

describe('answers', () => {
  it('carry the headers that Power BI sends', async () => {
    const { headers } = await powerBi.call('datasets');
    expect(headers.get('requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('request-redirected')).toBe('true');
    expect(headers.get('content-type')).toBe('application/json; odata.metadata=minimal');
    expect(headers.get('cache-control')).toBe('no-store, must-revalidate, no-cache');
    expect(headers.get('home-cluster-uri')).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it('redirect to the home cluster when the client asks for it', async () => {
    const answer = await powerBi.call('datasets?preferClientRouting=true');
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`${answer.headers.get('home-cluster-uri')}v1.0/myorg/datasets`);
  });

  it('are 421 for another host name', async () => {
    const { port } = new URL(powerBi.url);
    const status = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(status).toBe(421);
  });

  it('are the same in any case of the path and with a slash at its end', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const headers = { authorization: await powerBi.authorization() };
    const url = `${powerBi.url}/V1.0/MyOrg/Datasets/${id.toUpperCase()}/Tables/T/Rows/`;
    expect((await fetch(url, { method: 'POST', headers, body: '[{"A":1}]' })).status).toBe(200);
    expect((await powerBi.rows(id)).rows).toEqual([['1']]);
  });

  it('are written to the log', async () => {
    const datasetId = await powerBi.createTable({ A: 'Int64' });
    await powerBi.post(datasetId, { rows: [{ A: 1 }, { A: 2 }] });
    const path = `/v1.0/myorg/datasets/${datasetId}/tables/T/rows`;
    expect(await (await powerBi.local('log')).json()).toEqual([
      expect.objectContaining({ operation: 'createDataset', status: 201, rows: 0 }),
      { method: 'POST', path, operation: 'postRows', status: 200, rows: 2, ms: 0 },
    ]);
  });
});

describe('POST datasets', () => {
  const table = { name: 'T', columns: [{ name: 'A', dataType: 'int64' }] };
  const create = (body: object, path = 'datasets') => powerBi.call(path, { method: 'POST', body });

  it('answers 201 with what was recorded, and no tables', async () => {
    const answer = await create({ name: 'Sales', tables: [table] }, `groups/${workspaceIds.finance}/datasets`);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      '@odata.context': expect.stringContaining(`/groups/${workspaceIds.finance}/$metadata#datasets/$entity`),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Sales',
      defaultRetentionPolicy: 'None',
      upstreamDatasets: [],
      users: [],
    });
  });

  it('lets two datasets have one name', async () => {
    await create({ name: 'Twin', tables: [table] });
    await create({ name: 'Twin', tables: [table] });
    expect(await (await powerBi.call('datasets')).json()).toMatchObject({
      value: [{ name: 'Twin', addRowsAPIEnabled: true, configuredBy: 'anna@contoso.example' }, { name: 'Twin' }],
    });
  });

  it('names an unknown property', async () => {
    const answer = await create({ name: 'x', compatibilityLevel: 1550, tables: [table] });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error: {
        code: 'BadRequest',
        message: 'Bad Request',
        details: [
          {
            message:
              "The property 'compatibilityLevel' does not exist on type 'Microsoft.PowerBI.ServiceContracts.Api.Dataset'. Make sure to only use property names that are defined by the type.",
            target: 'dataset',
          },
        ],
      },
    });
  });

  it('refuses column properties on a streaming dataset', async () => {
    const columns = [{ name: 'A', dataType: 'Int64', formatString: '0' }];
    const answer = await create({ name: 'x', defaultMode: 'PushStreaming', tables: [{ name: 'T', columns }] });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'InvalidRequest' } });
  });

  it.each([
    ['a reserved character in a table name', [{ ...table, name: 'a/b' }]],
    ['two tables of one name', [table, { ...table, name: 't' }]],
    ['an unknown type', [{ name: 'T', columns: [{ name: 'A', dataType: 'Float' }] }]],
    ['a table without columns', [{ name: 'T', columns: [] }]],
    [
      '76 columns',
      [{ name: 'T', columns: Array.from({ length: 76 }, (_, n) => ({ name: `C${n}`, dataType: 'String' })) }],
    ],
    ['76 tables', Array.from({ length: 76 }, (_, n) => ({ ...table, name: `T${n}` }))],
  ])('refuses %s', async (_, tables) => {
    const answer = await create({ name: 'x', tables });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'InvalidRequest' } });
  });

  const measure = { name: 'Total', expression: 'SUM(T[A])' };
  const toTable = { name: 'U', columns: [{ name: 'Key', dataType: 'Int64' }] };
  const relationship = { name: 'R', fromTable: 'T', fromColumn: 'A', toTable: 'U', toColumn: 'Key' };

  it('takes relationships and measures', async () => {
    const tables = [{ ...table, measures: [measure] }, toTable];
    expect((await create({ name: 'x', tables, relationships: [relationship] })).status).toBe(201);
  });

  it.each([
    ['fromTable', "Relationship R names column 'A' of table 'No', which the dataset doesn't have."],
    ['fromColumn', "Relationship R names column 'No' of table 'T', which the dataset doesn't have."],
    ['toTable', "Relationship R names column 'Key' of table 'No', which the dataset doesn't have."],
    ['toColumn', "Relationship R names column 'No' of table 'U', which the dataset doesn't have."],
  ])('refuses a relationship with an unknown %s', async (end, message) => {
    const relationships = [{ ...relationship, [end]: 'No' }];
    const answer = await create({ name: 'x', tables: [table, toTable], relationships });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: { code: 'InvalidRequest', message } });
  });

  it('refuses two relationships, or two measures in any tables, of one name', async () => {
    const twoRelationships = {
      tables: [table, toTable],
      relationships: [relationship, { ...relationship, name: 'r' }],
    };
    const measures = [{ ...measure, name: 'total' }];
    const twoMeasures = {
      tables: [
        { ...table, measures: [measure] },
        { ...toTable, measures },
      ],
    };
    for (const [body, what] of [
      [twoRelationships, 'relationships'],
      [twoMeasures, 'measures'],
    ] as const) {
      const answer = await create({ name: 'x', ...body });
      expect(answer.status).toBe(400);
      const message = `The dataset has two ${what} of one name.`;
      expect(await answer.json()).toEqual({ error: { code: 'InvalidRequest', message } });
    }
  });

  it('takes 75 columns', async () => {
    const columns = Array.from({ length: 75 }, (_, n) => ({ name: `C${n}`, dataType: 'String' }));
    expect((await create({ name: 'x', tables: [{ name: 'T', columns }] })).status).toBe(201);
  });

  it('refuses where the caller may only look', async () => {
    const answer = await create({ name: 'x', tables: [table] }, `groups/${workspaceIds.boardPapers}/datasets`);
    expect(answer.status).toBe(403);
  });

  it('answers FeatureDeprecatedError after 31 October 2027', async () => {
    const { now } = powerBi.time;
    powerBi.time.now = Date.UTC(2027, 10, 1);
    const expires = Date.UTC(2028, 0) / 1000;
    const answer = await powerBi.call('datasets', {
      method: 'POST',
      body: { name: 'x', tables: [table] },
      as: { expires },
    });
    powerBi.time.now = now;
    expect(await answer.json()).toMatchObject({ error: { code: 'FeatureDeprecatedError' } });
  });
});

describe('one dataset', () => {
  it('is answered with an address of the local page, and deleted', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    expect(await (await powerBi.call(`datasets/${id}`)).json()).toMatchObject({ id, webUrl: `${powerBi.url}/#/${id}` });
    expect((await powerBi.call(`datasets/${id}`, { method: 'DELETE' })).status).toBe(200);
    const gone = await powerBi.call(`datasets/${id}`);
    expect(gone.status).toBe(404);
    expect(await gone.json()).toMatchObject({ error: { code: 'ItemNotFound' } });
  });

  it('takes no rows and lists no tables when it was imported', async () => {
    const path = `groups/${workspaceIds.finance}/datasets/${IMPORTED_DATASET_ID}/tables`;
    const error = { code: 'ItemNotFound', message: `Dataset ${IMPORTED_DATASET_ID} is not Push API dataset.` };
    for (const answer of [
      await powerBi.call(path),
      await powerBi.call(`${path}/Budget/rows`, { method: 'POST', body: [] }),
      await powerBi.call(`${path}/Budget/rows`, { method: 'DELETE' }),
    ]) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error });
    }
  });

  it('takes eight refreshes a day', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    for (let n = 0; n < 8; n += 1) {
      const answer = await powerBi.call(`datasets/${id}/refreshes`, { method: 'POST', body: {} });
      expect(answer.status).toBe(202);
      expect(answer.headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    const ninth = await powerBi.call(`datasets/${id}/refreshes`, { method: 'POST', body: {} });
    expect(await ninth.json()).toMatchObject({ error: { message: expect.stringContaining('exceeded limit') } });
    expect(await (await powerBi.call(`datasets/${id}/refreshes?$top=2`)).json()).toMatchObject({ value: [{}, {}] });
  });
});

describe('rows', () => {
  it.each([
    ['under `rows`', { rows: [{ A: 1 }] }],
    ['as a bare list', [{ A: 1 }]],
  ])('are taken %s, with an empty answer', async (_, body) => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const answer = await powerBi.post(id, body);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect((await powerBi.rows(id)).rows).toEqual([['1']]);
  });

  it('are refused as a bare object', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const answer = await powerBi.post(id, { A: 1 });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { message: 'Did not encounter start array token or start object token for rowset' },
    });
  });

  it.each([
    ['a value does not fit', { A: 'x' }],
    ['a column is unknown', { B: 1 }],
    ['a row is no object', 7],
  ])('are refused all together when in one %s', async (_, wrong) => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const answer = await powerBi.post(id, { rows: [{ A: 1 }, wrong, { A: 3 }] });
    expect(answer.status).toBe(400);
    expect((await powerBi.rows(id)).rowCount).toBe(0);
  });

  it('are deleted', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    await powerBi.post(id, [{ A: 1 }]);
    expect((await powerBi.call(`datasets/${id}/tables/T/rows`, { method: 'DELETE' })).status).toBe(200);
    expect(await powerBi.query(id, 'EVALUATE ROW("n", COUNTROWS(T))')).toEqual([{ '[n]': null }]);
  });

  it('go to a table whose name needs encoding, in exactly that spelling', async () => {
    const name = 'Q1 sales #2 – ÄÖ';
    const tables = [{ name, columns: [{ name: 'A', dataType: 'Int64' }] }];
    await powerBi.call('datasets', { method: 'POST', body: { name: 'x', tables } });
    const id = /"id":"([^"]+)"/.exec(await (await powerBi.call('datasets')).text())?.[1] ?? '';
    const path = `datasets/${id}/tables`;
    const post = (table: string) =>
      powerBi.call(`${path}/${encodeURIComponent(table)}/rows`, { method: 'POST', body: [] });
    expect((await post(name)).status).toBe(200);
    expect((await post(name.toLowerCase())).status).toBe(404);
    expect(await (await powerBi.call(path)).json()).toMatchObject({ value: [{ name }] });
  });
});

describe('PUT table', () => {
  const put = (id: string, columns: object[], name = 'T') =>
    powerBi.call(`datasets/${id}/tables/T`, { method: 'PUT', body: { name, columns } });

  it('keeps rows, leaves a new column blank and promotes a type', async () => {
    const id = await powerBi.createTable({ A: 'Int64', Gone: 'String' });
    await powerBi.post(id, [{ A: 5, Gone: 'x' }]);
    const answer = await put(id, [
      { name: 'New', dataType: 'Double' },
      { name: 'A', dataType: 'String' },
    ]);
    expect(await answer.json()).toEqual({
      '@odata.context': expect.stringContaining('#tables/$entity'),
      name: 'T',
      source: [],
    });
    expect((await powerBi.rows(id)).rows).toEqual([[null, '5']]);
  });

  it('refuses a type that the values do not fit', async () => {
    const id = await powerBi.createTable({ A: 'String' });
    await powerBi.post(id, [{ A: 'text' }]);
    expect((await put(id, [{ name: 'A', dataType: 'Int64' }])).status).toBe(400);
    expect((await powerBi.rows(id)).rows).toEqual([['text']]);
  });

  it('refuses a measure whose name another table has', async () => {
    const tables = ['T', 'U'].map((name) => ({ name, columns: [{ name: 'A', dataType: 'Int64' }] }));
    const id = await powerBi.createDataset({ name: 'x', tables });
    const define = async (name: string) => {
      const body = { ...tables[0], name, measures: [{ name: 'Total', expression: 'COUNTROWS(T)' }] };
      return (await powerBi.call(`datasets/${id}/tables/${name}`, { method: 'PUT', body })).status;
    };
    expect([await define('T'), await define('T'), await define('U')]).toEqual([200, 200, 400]);
  });

  it('adds no table', async () => {
    const id = await powerBi.createTable({ A: 'String' });
    const answer = await powerBi.call(`datasets/${id}/tables/U`, { method: 'PUT', body: { name: 'U', columns: [] } });
    expect(answer.status).toBe(404);
  });

  it('deletes the rows where the server is set up so', async () => {
    const other = await startPowerBi({ rowsOnPutTable: 'delete' });
    const id = await other.createTable({ A: 'String' });
    await other.post(id, [{ A: 'x' }]);
    await other.call(`datasets/${id}/tables/T`, {
      method: 'PUT',
      body: { name: 'T', columns: [{ name: 'A', dataType: 'String' }] },
    });
    expect((await other.rows(id)).rowCount).toBe(0);
    await other.close();
  });
});

describe('executeQueries', () => {
  const run = (id: string, body: object) => powerBi.call(`datasets/${id}/executeQueries`, { method: 'POST', body });

  it('leaves blanks out unless asked for them', async () => {
    const id = await powerBi.createTable({ A: 'Int64', B: 'String' });
    await powerBi.post(id, [{ A: '9007199254740993' }]);
    const queries = [{ query: 'EVALUATE T' }];
    expect(await (await run(id, { queries })).text()).toBe(
      '{"results":[{"tables":[{"rows":[{"T[A]":9007199254740993}]}]}]}',
    );
    const withNulls = await run(id, { queries, serializerSettings: { includeNulls: true } });
    expect(await withNulls.text()).toContain('{"T[A]":9007199254740993,"T[B]":null}');
  });

  it('gives every column of one row, and no row of an empty table', async () => {
    const id = await powerBi.createTable({ A: 'Int64', 'Ä [b]': 'String', C: 'Decimal' });
    expect(await powerBi.query(id, "EVALUATE TOPN(1, 'T')")).toEqual([]);
    await powerBi.post(id, [{}, { A: 1 }]);
    expect(await powerBi.query(id, "EVALUATE TOPN(1, 'T')")).toEqual([
      { 'T[A]': null, 'T[Ä [b]]': null, 'T[C]': null },
    ]);
  });

  it('sums Int64 and Decimal with all their digits and counts blanks', async () => {
    const id = await powerBi.createTable({ A: 'Int64', D: 'Decimal' });
    await powerBi.post(id, [{ A: '9007199254740993', D: '123456789012345678901234.5678' }, { A: 1, D: '0.0001' }, {}]);
    const query = 'EVALUATE ROW("a", SUM(T[A]), "d", SUM(T[D]), "b", COUNTBLANK(T[A]))';
    const answer = await run(id, { queries: [{ query }] });
    expect(await answer.text()).toContain('{"[a]":9007199254740994,"[d]":123456789012345678901234.5679,"[b]":1}');
  });

  it('answers a wrong query with 400 and the reason', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const answer = await run(id, { queries: [{ query: 'EVALUATE Nowhere' }] });
    expect(answer.status).toBe(400);
    const detail = { code: 'DetailsMessage', detail: { type: 1, value: "Cannot find table 'Nowhere'." } };
    expect(await answer.json()).toMatchObject({ error: { 'pbi.error': { details: [detail] } } });
  });

  it('refuses two queries in one call', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    const query = 'EVALUATE T';
    expect((await run(id, { queries: [{ query }, { query }] })).status).toBe(400);
  });
});

describe('the page', () => {
  it('allows no script but its own', async () => {
    const answer = await fetch(powerBi.url);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(await answer.text()).toContain('<script type="module" src="/page.mjs">');
    for (const path of ['page.css', 'page.mjs', 'element.mjs', 'showDatasets.mjs', 'state.mjs', 'icon.svg']) {
      expect((await fetch(`${powerBi.url}/${path}`)).status).toBe(200);
    }
  });

  it('gets workspaces, datasets, tables and row counts', async () => {
    const id = await powerBi.createTable({ A: 'Int64' });
    await powerBi.post(id, [{ A: 1 }, { A: 2 }]);
    expect(await (await powerBi.local('state')).text()).toContain(
      '"tables":[{"name":"T","rowCount":2,"columns":[{"name":"A","dataType":"Int64"}],"measures":[]}]',
    );
  });
});
