import { describe, expect, it } from '@jest/globals';
import { swaggerViolations, type SentRequest } from './checkAgainstSwagger.ts';
import { powerBiSwagger, type SwaggerOperation } from './powerBiSwagger.ts';

const GROUP = 'f0000000-0000-4000-8000-000000000001';
const DATASET = 'd0000000-0000-4000-8000-000000000001';
const BASE = '/v1.0/myorg';
const TABLE = `${BASE}/groups/${GROUP}/datasets/${DATASET}/tables/Q1%20sales%20%232`;

const column = { name: 'Amount (€)', dataType: 'Int64', formatString: '#,0', isHidden: false };
const table = { name: 'Sales 😀', columns: [column], measures: [{ name: 'Total', expression: 'SUM(Sales[Amount])' }] };
const relationship = { name: 'r', fromTable: 'A', fromColumn: 'a', toTable: 'B', toColumn: 'b' };
const dataset = { name: 'Sales', defaultMode: 'Push', tables: [table], relationships: [relationship] };

const send = (method: string, path: string, body?: unknown): string[] =>
  swaggerViolations({ method, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const create = (body: unknown, query = ''): string[] => send('POST', `${BASE}/datasets${query}`, body);

/** An example of the swagger as a request. */
function requestFrom(operation: SwaggerOperation, values: Readonly<Record<string, unknown>>): SentRequest {
  const { method, parameters } = operation;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const given = parameters.filter(({ name }) => values[name] !== undefined);
  const query = given.filter((parameter) => parameter.in === 'query').map(({ name }) => [name, String(values[name])]);
  const body = given.find((parameter) => parameter.in === 'body');
  const text = query.length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`;
  const contentType = operation.consumes.at(-1) ?? 'application/json';
  return { method, path: text, contentType, ...(body ? { body: JSON.stringify(values[body.name]) } : {}) };
}

describe('swaggerViolations()', () => {
  it.each([
    ['GET', `${BASE}/groups?$filter=${encodeURIComponent("contains(name,'a')")}&$top=5&%24skip=0`, undefined],
    ['GET', `${BASE}/groups/${GROUP}/reports`, undefined],
    ['POST', `${BASE}/datasets?defaultRetentionPolicy=basicFIFO`, dataset],
    ['POST', `${TABLE}/rows`, { rows: [{ Anything: 1, 'at all': null }] }],
    ['DELETE', `${TABLE}/rows`, undefined],
    ['PUT', TABLE, table],
    ['PATCH', `${BASE}/datasets/${DATASET}`, { queryScaleOutSettings: { maxReadOnlyReplicas: -1 } }],
    ['GET', `${BASE}/datasets/${DATASET}/refreshes?$top=1`, undefined],
    ['POST', `${BASE}/datasets/${DATASET}/refreshes`, { notifyOption: 'NoNotification' }],
    ['POST', `${BASE}/datasets/${DATASET}/refreshes`, undefined],
    [
      'POST',
      `${BASE}/datasets/${DATASET}/executeQueries`,
      { queries: [{ query: 'EVALUATE T' }], serializerSettings: { includeNulls: true } },
    ],
  ])('has nothing against %s %s', (method, path, body) => {
    expect(send(method, path, body)).toEqual([]);
  });

  it("has nothing against the swagger's own examples", () => {
    // Those of refreshes break the swagger's own rules: other case, texts for booleans, a group id that is none.
    const operations = Object.values(powerBiSwagger.operations).filter(({ path }) => !path.endsWith('/refreshes'));
    const sent = operations.flatMap((operation) =>
      Object.values(operation['x-ms-examples']).map((example) => requestFrom(operation, example.parameters)),
    );
    expect(sent.length).toBeGreaterThan(operations.length);
    expect(sent.flatMap(swaggerViolations)).toEqual([]);
  });

  it.each([
    ['GET', `${BASE}/gateways`],
    ['PUT', `${BASE}/datasets`],
    ['GET', `${BASE}/Datasets`],
    ['GET', `${BASE}/datasets/${DATASET}/tables/T`],
  ])('knows no operation %s %s', (method, path) => {
    expect(send(method, path)).toEqual([`${method} ${path}: the swagger has no such operation.`]);
  });

  it.each([
    [`${BASE}/datasets?$top=5`, 'Datasets_GetDatasets: query option $top is unknown.'],
    [`${BASE}/groups?$Top=5`, 'Groups_GetGroups: query option $Top is unknown.'],
    [`${BASE}/groups?$top=many`, 'Groups_GetGroups: $top must be integer.'],
    [`${BASE}/groups?$top=1&$top=2`, 'Groups_GetGroups: query option $top is given 2 times.'],
    [`${BASE}/groups?$filter=`, 'Groups_GetGroups: $filter is empty.'],
    [`${BASE}/datasets/${DATASET}/refreshes?$top=0`, 'Datasets_GetRefreshHistory: $top must be >= 1.'],
    [`${BASE}/groups/finance/datasets`, 'Datasets_GetDatasetsInGroup: groupId must match format "uuid".'],
  ])('tells of the address GET %s', (path, violation) => {
    expect(send('GET', path)).toEqual([violation]);
  });

  it.each([
    [
      'a query option in another case',
      create(dataset, '?defaultRetentionPolicy=basicfifo'),
      'defaultRetentionPolicy must be spelt as the known value.',
    ],
    ['a missing body', create(undefined), 'the body is missing.'],
    ['a missing property', create({ name: 'Sales' }), "body must have required property 'tables'."],
    [
      'a property in another case',
      create({ ...dataset, tables: [{ ...table, columns: [{ ...column, DataCategory: 'City' }] }] }),
      'body/tables/0/columns/0 must NOT have additional properties: DataCategory.',
    ],
    ['an unknown property', create({ ...dataset, mark: true }), 'body must NOT have additional properties: mark.'],
    [
      'a wrong type',
      create({ ...dataset, tables: [{ ...table, isHidden: 'no' }] }),
      'body/tables/0/isHidden must be boolean.',
    ],
    [
      'null where the swagger knows none',
      create({ ...dataset, relationships: null }),
      'body/relationships must be array.',
    ],
    [
      'a mode in another case',
      create({ ...dataset, defaultMode: 'push' }),
      'body/defaultMode must be spelt as the known value.',
    ],
  ])('tells of %s', (_, violations, expected) => {
    expect(violations).toEqual([`Datasets_PostDataset: ${expected}`]);
  });

  it('takes a new value of an extensible enum', () => {
    expect(create({ ...dataset, defaultMode: 'PushLater' })).toEqual([]);
  });

  it.each(['a/b', 'a"b', 'a;b', 'x'.repeat(101)])('tells of the table name %s', (name) => {
    expect(send('PUT', TABLE, { ...table, name })).toEqual([
      expect.stringMatching(/^Datasets_PutTableInGroup: body\/name must match pattern /),
    ]);
  });

  it('tells of rows that are no objects, or not under `rows`', () => {
    expect(send('POST', `${TABLE}/rows`, { rows: [[1]] })).toEqual([
      'Datasets_PostRowsInGroup: body/rows/0 must be object.',
    ]);
    expect(send('POST', `${TABLE}/rows`, [{}])).toEqual(['Datasets_PostRowsInGroup: body must be object.']);
  });

  it('tells of a body where none is taken, and of one that is no JSON', () => {
    expect(send('DELETE', `${TABLE}/rows`, {})).toEqual(['Datasets_DeleteRowsInGroup: the operation takes no body.']);
    expect(swaggerViolations({ method: 'POST', path: `${TABLE}/rows`, body: '{' })).toEqual([
      "Datasets_PostRowsInGroup: the body isn't JSON.",
    ]);
  });

  it('tells of another content type, and takes a form for an import', () => {
    const body = 'x';
    expect(swaggerViolations({ method: 'POST', path: `${TABLE}/rows`, contentType: 'text/plain', body })).toEqual([
      'Datasets_PostRowsInGroup: the body is text/plain and must be application/json.',
    ]);
    const contentType = 'multipart/form-data; boundary=b';
    const path = `${BASE}/imports?datasetDisplayName=a.pbix&nameConflict=Ignore&skipReport=true`;
    expect(swaggerViolations({ method: 'POST', path, contentType, body })).toEqual([]);
    expect(swaggerViolations({ method: 'POST', path: `${BASE}/imports?skipReport=yes`, contentType, body })).toEqual([
      'Imports_PostImport: query option datasetDisplayName is missing.',
      'Imports_PostImport: skipReport must be boolean.',
    ]);
  });
});
