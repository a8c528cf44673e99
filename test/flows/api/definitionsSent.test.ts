import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { swaggerViolations } from '../../swagger/checkAgainstSwagger.ts';
import { createPowerBiRecorder, type PowerBiRecorder } from '../powerBiRecorder.ts';
import { signIn } from '../signIn.ts';
import { startApi, type ExtraApi } from '../startApi.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const mark = { name: '_push', dataType: 'String', isHidden: true, summarizeBy: 'none' };
const relationships = [
  {
    name: 'Sales to regions',
    fromTable: 'Sales',
    fromColumn: 'Region',
    toTable: 'Regions',
    toColumn: 'Name',
    crossFilteringBehavior: 'BothDirections',
  },
];
const sales = {
  name: 'Sales',
  columns: [
    { name: 'Amount', dataType: 'Double', formatString: '#,##0.00', summarizeBy: 'sum' },
    { name: 'Month', dataType: 'String', sortByColumn: 'Number' },
    { name: 'Number', dataType: 'Int64', isHidden: true },
    { name: 'Region', dataType: 'String', dataCategory: 'Place' },
  ],
  measures: [{ name: 'Total', expression: 'SUM(Sales[Amount])', formatString: '#,##0', description: 'All of it' }],
  description: 'What was sold',
};
const regions = { name: 'Regions', columns: [{ name: 'Name', dataType: 'String' }], isHidden: true };
const created = z.object({ id: z.string() });

let recorder: PowerBiRecorder;
let api: ExtraApi;
let token: string;

beforeAll(async () => {
  recorder = await createPowerBiRecorder();
  api = await startApi({ POWERBI_API_URL: recorder.url });
  token = await signIn('anna');
});

afterAll(async () => {
  await api.stop();
  await recorder.stop();
});

async function send(method: string, path: string, body: unknown) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${api.api}/groups/${FINANCE}/${path}`, { method, headers, body: JSON.stringify(body) });
  const text: unknown = await answer.json();
  return { status: answer.status, body: text };
}

/** The last request of a method, as Microsoft's swagger and the test see it. */
function lastSent(method: string, part: string) {
  const request = recorder.requests.findLast((each) => each.method === method && each.path.includes(part));
  const body = request?.body.toString('utf8') ?? '';
  const { path = '' } = request ?? {};
  return { path, violations: swaggerViolations({ method, path, body }), body: JSON.parse(body) as unknown };
}

describe('the definition that Power BI gets', () => {
  it('of a new dataset has its tables, measures and relationships as they were given, and the marks', async () => {
    const name = `Sent ${randomUUID()}`;
    const answer = await send('POST', 'datasets', { name, tables: [sales, regions], relationships });
    expect(answer).toMatchObject({
      status: 201,
      body: { tables: [{ ...sales, mark: true }, regions], relationships },
    });
    const { path, body, violations } = lastSent('POST', '/datasets?');
    expect(path).toMatch(/\?defaultRetentionPolicy=None$/);
    expect(violations).toEqual([]);
    expect(body).toEqual({
      name,
      defaultMode: 'Push',
      tables: [
        { ...sales, columns: [...sales.columns, mark] },
        { ...regions, columns: [...regions.columns, mark] },
      ],
      relationships,
    });
  });

  it('of a streaming dataset has names and types only', async () => {
    const name = `Sent ${randomUUID()}`;
    const tables = [{ name: 'Sales', columns: [{ name: 'Amount', dataType: 'double' }], measures: [] }];
    expect((await send('POST', 'datasets', { name, tables, relationships: [], defaultMode: 'Streaming' })).status).toBe(
      201,
    );
    expect(lastSent('POST', '/datasets?').body).toEqual({
      name,
      defaultMode: 'Streaming',
      tables: [{ name: 'Sales', columns: [{ name: 'Amount', dataType: 'Double' }] }],
    });
  });

  it('of an updated table has everything that was given, and the mark', async () => {
    const tables = [{ name: 'Q1 #2 – Ä', columns: regions.columns }];
    const { id } = created.parse((await send('POST', 'datasets', { name: `Sent ${randomUUID()}`, tables })).body);
    const { columns, measures, description } = sales;
    const definition = { columns, measures, description };
    const path = `datasets/${id}/tables/${encodeURIComponent('Q1 #2 – Ä')}`;
    expect((await send('PUT', path, definition)).status).toBe(200);
    const sent = lastSent('PUT', id);
    expect(sent.path).toMatch(/\/tables\/Q1%20%232%20%E2%80%93%20%C3%84$/);
    expect(sent.violations).toEqual([]);
    expect(sent.body).toEqual({ ...definition, name: 'Q1 #2 – Ä', columns: [...sales.columns, mark] });
  });
});
