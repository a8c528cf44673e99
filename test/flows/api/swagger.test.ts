import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { swaggerViolations } from '../../swagger/checkAgainstSwagger.ts';
import { createPowerBiRecorder } from '../powerBiRecorder.ts';
import { signIn } from '../signIn.ts';
import { startApi } from '../startApi.ts';
import { sha256 } from './pushScript.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const ids = z.object({ id: z.string() });
let recorder: Awaited<ReturnType<typeof createPowerBiRecorder>>;
let api: Awaited<ReturnType<typeof startApi>>;
let token: string;

beforeAll(async () => {
  recorder = await createPowerBiRecorder();
  // Narrowed, so that the requests which policy needs are among them.
  api = await startApi({ POWERBI_API_URL: recorder.url, POLICY_MY_WORKSPACE: 'off' });
  token = await signIn('anna');
});

afterAll(async () => {
  await api.stop();
  await recorder.stop();
});

async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${api.api}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

const column = (name: string, more: object = {}) => ({ name, dataType: 'String', ...more });
const tables = [
  {
    name: 'Sales – Q1 #2',
    columns: [
      column('Country', { dataCategory: 'Country', summarizeBy: 'none' }),
      { name: 'Amount', dataType: 'Double', formatString: '#,##0.00', summarizeBy: 'sum' },
      { name: 'Month', dataType: 'Int64', isHidden: true },
      column('Month name', { sortByColumn: 'Month' }),
    ],
    measures: [{ name: 'Total', expression: "SUM('Sales – Q1 #2'[Amount])", formatString: '0', description: 'All' }],
  },
  { name: 'Countries', columns: [column('Name')], isHidden: true },
];
const relationships = [
  { name: 'r', fromTable: 'Sales – Q1 #2', fromColumn: 'Country', toTable: 'Countries', toColumn: 'Name' },
];

/** Every action of the API that sends something to Power BI. */
async function everyAction(): Promise<void> {
  await send('GET', 'me?check=powerbi');
  await send(
    'GET',
    `groups?top=5&skip=1&search=${encodeURIComponent("it's")}&filter=${encodeURIComponent("name eq 'x'")}`,
  );
  await send('GET', `groups/${FINANCE}/reports`);
  await send('GET', `groups/${FINANCE}/datasets`);
  const wanted = { name: `Swagger ${randomUUID()}`, tables, relationships, retentionPolicy: 'basicFIFO' };
  const { id } = ids.parse(await send('POST', `groups/${FINANCE}/datasets`, wanted));
  const dataset = `groups/${FINANCE}/datasets/${id}`;
  const table = `${dataset}/tables/${encodeURIComponent('Sales – Q1 #2')}`;
  await send('GET', dataset);
  await send('GET', `${dataset}/tables`);
  await send('GET', table);
  await send('POST', `${table}/rows`, { rows: [{ Country: 'Norway', Amount: 1.5 }, { Month: '9007199254740993' }] });
  await pushOnce(table);
  await send('DELETE', `${table}/rows`);
  const [{ columns, measures }] = tables as [(typeof tables)[0]];
  await send('PUT', table, { columns: [...columns, column('More')], measures, confirm: 'may-delete-rows' });
  await send('POST', `${dataset}/queries`, { query: 'EVALUATE ROW("n", 1)' });
  await send('POST', `${dataset}/refreshes`, { notifyOption: 'NoNotification' });
  await send('GET', `${dataset}/refreshes?top=3`);
  await send('DELETE', dataset);
}

async function pushOnce(table: string): Promise<void> {
  const push = `${table}/pushes/${randomUUID()}`;
  const columns = [{ name: 'Amount', dataType: 'Double' }];
  const totals = [{ column: 'Amount', sum: '2.5', magnitude: 2.5, blanks: 0 }];
  const source = { workbook: 'w.xlsx', sheet: 's', range: 'A1:A2' };
  await send('PUT', push, { mode: 'replace', columns, rows: 1, batches: 1, digest: sha256('x'), totals, source });
  await send('POST', `${push}/batches/0?driver=1`, { rows: [[2.5]] });
  expect(await send('POST', `${push}/complete`)).toMatchObject({ outcome: 'complete', totals: [{ equal: true }] });
}

it('sends nothing to Power BI that Microsoft’s own swagger does not know', async () => {
  await everyAction();
  const violations = recorder.requests.flatMap(({ method, path, headers, body }) =>
    swaggerViolations({ method, path, contentType: headers['content-type'] ?? '', body: String(body) }).map(
      (violation) => `${method} ${path}: ${violation}`,
    ),
  );
  expect(recorder.requests.length).toBeGreaterThan(25);
  expect(violations).toEqual([]);
});
