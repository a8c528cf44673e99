import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { datasetsInPowerBi } from '../datasetsInPowerBi.ts';
import { addFaults, clearFaults, resetOptions, setOptions, storedRows } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { createTarget, PushScript, type Target } from './pushScript.ts';

const before = [
  { name: 'Id', dataType: 'Int64' },
  { name: 'Amount', dataType: 'Double' },
  { name: 'Note', dataType: 'String' },
] as const;
const after = [
  { name: 'Region', dataType: 'String' },
  { name: 'Id', dataType: 'String' },
  { name: 'Amount', dataType: 'Double', formatString: '0.00' },
];
const changes = {
  added: ['Region'],
  removed: ['Note'],
  retyped: [{ name: 'Id', from: 'Int64', to: 'String' }],
  altered: ['Amount'],
  measuresAdded: [],
  measuresRemoved: [],
  measuresAltered: [],
};
const none = { ...changes, added: [], removed: [], retyped: [], altered: [] };
const confirm = 'may-delete-rows';
const problem = z.object({
  detail: z.string(),
  retryAfter: z.number().optional(),
  errors: z.array(z.object({ path: z.string() })).optional(),
});

let anna: string;
let ben: string;

beforeAll(async () => {
  anna = await signIn('anna');
  ben = await signIn('ben');
});

afterEach(clearFaults);
afterEach(resetOptions);

/** A table with two rows, unless it shall be empty. */
async function target(options: Parameters<typeof createTarget>[2] & { readonly empty?: true } = {}): Promise<Target> {
  const made = await createTarget(anna, before, options);
  if (options.empty === true) return made;
  const push = new PushScript(made, [
    [1, 1.5, 'a'],
    [2, null, null],
  ]);
  await push.start();
  await push.send(0);
  expect((await push.complete()).body).toMatchObject({ outcome: 'complete' });
  return made;
}

function update({ path }: Pick<Target, 'path'>, body: Readonly<Record<string, unknown>>, token = anna) {
  return sendToApi('PUT', path, { token, body: { columns: after, ...body } });
}

async function stored({ datasetId }: Target) {
  return (await datasetsInPowerBi(datasetId))[0]?.tables[0];
}

/** Waits as long as the API asked to. */
async function waited(body: unknown): Promise<void> {
  const { retryAfter = 0 } = problem.parse(body);
  await new Promise((resolve) => setTimeout(resolve, retryAfter * 1000));
}

describe('updating a table', () => {
  it('asks first where the table holds rows, says what would change, and sends nothing', async () => {
    const table = await target();
    expect(await update(table, {})).toMatchObject({
      status: 409,
      body: { code: 'confirmation_required', changes, detail: expect.stringContaining('holds 2 rows') },
    });
    expect((await stored(table))?.columns.map(({ name }) => name)).toEqual(['Id', 'Amount', 'Note', '_push']);
  });

  it('replaces the definition, keeps the mark, and says what changed and that the rows stayed', async () => {
    const table = await target();
    const answer = await update(table, { confirm });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      name: 'Strikes',
      columns: after,
      columnsFrom: 'record',
      mark: true,
      changes,
      rowsBefore: 2,
      rowsAfter: 2,
    });
    expect((await stored(table))?.columns).toEqual([
      ...after,
      { name: '_push', dataType: 'String', isHidden: true, summarizeBy: 'none' },
    ]);
    expect(await storedRows(table.datasetId, 'Strikes')).toEqual([
      [null, '1', 1.5],
      [null, '2', null],
    ]);
    const listed = await sendToApi('GET', table.path.replace(/\/[^/]+$/, ''), { token: anna });
    expect(listed.body).toMatchObject({ value: [{ columnsFrom: 'record', columns: after, mark: true }] });
  });

  it('says that the rows are gone where Power BI deletes them', async () => {
    await setOptions({ rowsOnPutTable: 'delete' });
    expect((await update(await target(), { confirm })).body).toMatchObject({ rowsBefore: 2, rowsAfter: 0 });
  });

  it('needs no confirmation for an empty table', async () => {
    const table = await target({ empty: true, table: 'Q1 sales #2 – ÄÖ' });
    expect(await update(table, {})).toMatchObject({ status: 200, body: { changes, rowsBefore: 0, rowsAfter: 0 } });
  });

  it('needs confirmation where the rows cannot be counted, and tells no count then', async () => {
    const table = await target({ empty: true });
    await addFaults({ operation: 'executeQueries', datasetId: table.datasetId, status: 403, times: 100 });
    expect((await update(table, {})).body).toMatchObject({
      code: 'confirmation_required',
      detail: expect.stringContaining('may hold rows'),
    });
    const { body } = await update(table, { confirm });
    expect(body).toMatchObject({ changes });
    expect(body).not.toHaveProperty('rowsBefore');
    expect(body).not.toHaveProperty('rowsAfter');
  });

  it('sends nothing when the definition is the one that is recorded', async () => {
    const table = await target();
    await addFaults({ operation: 'putTable', datasetId: table.datasetId, status: 400 });
    expect(await update(table, { columns: before })).toMatchObject({
      status: 200,
      body: { columns: before, mark: true, changes: none },
    });
  });

  it('adds, alters and removes measures', async () => {
    const table = await target({ empty: true });
    const rows = { name: 'Rows', expression: 'COUNTROWS(Strikes)' };
    const columns = before;
    const added = await update(table, { columns, measures: [rows] });
    expect(added.body).toMatchObject({ measures: [rows], changes: { ...none, measuresAdded: ['Rows'] } });
    const altered = await update(table, { columns, measures: [{ ...rows, formatString: '#,##0' }] });
    expect(altered.body).toMatchObject({ changes: { ...none, measuresAltered: ['Rows'] } });
    expect((await update(table, { columns })).body).toMatchObject({
      changes: { ...none, measuresRemoved: ['Rows'] },
    });
  });

  it('lists all that Power BI would refuse, each with its path', async () => {
    const table = await target({ empty: true });
    const columns = [...after, { name: 'ID', dataType: 'Int64' }, { name: '_push', dataType: 'String' }];
    const answer = await update(table, { columns, measures: [{ name: 'Region', expression: '' }] });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_table' } });
    expect(problem.parse(answer.body).errors?.map(({ path }) => path)).toEqual([
      'columns[3].name',
      'columns[4].name',
      'measures[0].name',
      'measures[0].expression',
    ]);
  });

  it('leaves one of the 75 columns to the mark where there is one', async () => {
    const columns = Array.from({ length: 75 }, (_, i) => ({ name: `C${i}`, dataType: 'Int64' }));
    const marked = await update(await target({ empty: true }), { columns });
    expect(marked.body).toMatchObject({ code: 'invalid_table', errors: [{ path: 'columns' }] });
    const unmarked = await target({ empty: true, mark: false });
    expect((await update(unmarked, { columns })).body).toMatchObject({ mark: false });
    expect((await stored(unmarked))?.columns).toHaveLength(75);
  });

  it('takes names and types only in a streaming mode', async () => {
    const tables = [{ name: 'Live', columns: before }];
    const body = { name: `Live ${randomUUID()}`, tables, defaultMode: 'PushStreaming' };
    const answer = await sendToApi('POST', 'datasets', { token: anna, body });
    const { id } = z.object({ id: z.string() }).parse(answer.body);
    expect((await update({ path: `datasets/${id}/tables/Live` }, { confirm })).body).toMatchObject({
      code: 'invalid_table',
      errors: [{ path: 'columns[2].formatString' }],
    });
  });

  it('cannot rename a table or add one', async () => {
    const table = await target({ empty: true });
    expect((await update(table, { name: 'strikes' })).body).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'name' }],
    });
    expect((await update(table, { name: 'Strikes' })).status).toBe(200);
    const missing = { path: table.path.replace(/[^/]+$/, 'Nope') };
    expect((await update(missing, { confirm })).body).toMatchObject({
      code: 'table_not_found',
      detail: expect.stringContaining("tables can't be added to an existing dataset"),
    });
  });
});

describe('updating a table that others write to', () => {
  it('is refused while a push is open', async () => {
    const table = await target({ empty: true });
    const push = new PushScript(table, [[1, 2, 'x']]);
    await push.start();
    expect(await update(table, { confirm })).toMatchObject({ status: 409, body: { code: 'unfinished_push' } });
    expect((await update(table, { confirm }, ben)).body).toMatchObject({ code: 'push_in_progress' });
    expect((await push.send(0)).status).toBe(200);
  });

  it('ends a push that nobody drives any more', async () => {
    const table = await target({ empty: true });
    const push = new PushScript(table, [
      [1, 2, 'x'],
      [2, 3, 'y'],
    ]);
    await push.start();
    for (let tries = 0; tries < 5; tries++) {
      const { status, body } = await update(table, { confirm }, ben);
      if (status === 200) break;
      expect(body).toMatchObject({ code: 'push_in_progress' });
      await waited(body);
    }
    expect((await push.send(0)).body).toMatchObject({ code: 'table_changed' });
    expect(await storedRows(table.datasetId, 'Strikes')).toEqual([]);
  }, 30_000);

  it('does not end a push by asking for confirmation', async () => {
    const table = await target();
    const push = new PushScript(table, [[3, 3, 'z']]);
    await push.start();
    await waited({ detail: '', retryAfter: 4 });
    expect((await update(table, {}, ben)).body).toMatchObject({ code: 'confirmation_required' });
    expect((await push.send(0)).status).toBe(200);
  }, 30_000);
});

describe('updating a table whose answer is lost', () => {
  it('says so, and lets nobody write until it is settled', async () => {
    const table = await target();
    await addFaults({ operation: 'putTable', datasetId: table.datasetId, commitThenDrop: true });
    const lost = await update(table, { confirm });
    expect(lost).toMatchObject({
      status: 503,
      body: { code: 'power_bi_unavailable', detail: expect.stringContaining('not confirmed the new definition') },
    });
    expect((await new PushScript({ ...table, token: ben }, [['x']]).start()).body).toMatchObject({
      code: 'push_in_progress',
    });
    await waited(lost.body);
    // Nothing is recorded any more: a query tells the names, and that the mark is there.
    const columns = [{ name: 'Region', dataType: 'String' }];
    const answer = await update(table, { columns, confirm });
    expect(answer.body).toMatchObject({
      mark: true,
      changes: { ...none, removed: ['Id', 'Amount'] },
      rowsBefore: 2,
      rowsAfter: 2,
    });
    expect((await stored(table))?.columns.map(({ name }) => name)).toEqual(['Region', '_push']);
  }, 30_000);

  it('keeps the mark of an empty table of which nothing else is known', async () => {
    const table = await target({ empty: true });
    await addFaults({ operation: 'putTable', datasetId: table.datasetId, dropBefore: true });
    const lost = await update(table, {});
    await waited(lost.body);
    const { body } = await update(table, {});
    expect(body).toMatchObject({ mark: true });
    expect(body).not.toHaveProperty('changes');
    expect((await stored(table))?.columns).toHaveLength(after.length + 1);
  }, 30_000);
});
