import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { datasetsInPowerBi } from '../datasetsInPowerBi.ts';
import { addFaults, clearFaults } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { createTarget, PushScript, type Target } from './pushScript.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const made = z.object({
  id: z.string(),
  notes: z.array(z.string()),
  tables: z.array(z.object({ mark: z.boolean() })),
});
const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  datasetIds: z.array(z.string()).optional(),
});
let token: string;

beforeAll(async () => {
  token = await signIn('anna');
});

afterEach(clearFaults);

function create(change: Readonly<Record<string, unknown>> = {}, place = `groups/${FINANCE}/`) {
  const tables = [{ name: 'Sales', columns: [{ name: 'Amount', dataType: 'double' }] }];
  return sendToApi('POST', `${place}datasets`, { token, body: { name: `Test ${randomUUID()}`, tables, ...change } });
}

function pathsOf(body: unknown) {
  return problem.parse(body).errors?.map(({ path }) => path);
}

describe('creating a dataset', () => {
  it('gives its id, its address, its tables and the day when creation ends', async () => {
    const answer = await create();
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: expect.stringMatching(/^Test /),
      webUrl: expect.stringMatching(/^http/),
      defaultMode: 'Push',
      retentionPolicy: 'None',
      tables: [{ name: 'Sales', mark: true, columns: [{ name: 'Amount', dataType: 'Double' }] }],
      relationships: [],
      notes: [],
      creationEnds: '2027-10-31',
    });
  });

  it('works in My workspace', async () => {
    expect((await create({}, '')).status).toBe(201);
  });

  it('takes types in any casing and hands them on in Power BI’s', async () => {
    const columns = ['INT64', 'double', 'dEcImAl', 'boolean', 'Datetime', 'string'].map((dataType, i) => ({
      name: `C${i}`,
      dataType,
    }));
    const { id } = made.parse((await create({ tables: [{ name: 'T', columns }] })).body);
    const [dataset] = await datasetsInPowerBi(id);
    const types = dataset?.tables[0]?.columns.map(({ dataType }) => dataType);
    expect(types).toEqual(['Int64', 'Double', 'Decimal', 'Boolean', 'DateTime', 'String', 'String']);
  });

  it('hides the mark and leaves it out when it is declined', async () => {
    const marked = made.parse((await create()).body);
    expect((await datasetsInPowerBi(marked.id))[0]?.tables[0]?.columns[1]).toMatchObject({
      name: '_push',
      isHidden: true,
    });
    const columns = Array.from({ length: 75 }, (_, i) => ({ name: `C${i}`, dataType: 'Int64' }));
    const declined = await create({ mark: false, tables: [{ name: 'T', columns }] });
    expect(declined.body).toMatchObject({ tables: [{ mark: false }], notes: [expect.stringContaining('mark')] });
    const { id } = made.parse(declined.body);
    expect((await datasetsInPowerBi(id))[0]?.tables[0]?.columns).toHaveLength(75);
  });

  it('lists its tables with their columns, without the mark', async () => {
    const { id } = made.parse((await create()).body);
    const answer = await sendToApi('GET', `groups/${FINANCE}/datasets/${id}/tables`, { token });
    expect(answer.body).toMatchObject({
      value: [{ name: 'Sales', columnsFrom: 'record', mark: true, columns: [{ name: 'Amount', dataType: 'Double' }] }],
    });
  });

  it('says that FIFO deletes old rows, and which names make trouble', async () => {
    const tables = [{ name: 'Date', columns: [{ name: 'Day', dataType: 'DateTime' }] }];
    const { id, notes } = made.parse((await create({ tables, retentionPolicy: 'basicFIFO' })).body);
    expect(notes).toEqual([
      expect.stringContaining('the newest 200,000 to 210,000 rows'),
      expect.stringContaining('“Dates” is a safe name'),
    ]);
    expect(await datasetsInPowerBi(id)).toMatchObject([{ retentionPolicy: 'basicFIFO' }]);
  });

  it.each([
    ['Streaming', /keeps no rows for reports.*15 KB.*no formats, measures and relationships.*exactly once/],
    ['PushStreaming', /no formats, measures and relationships.*exactly once.*15 KB/],
  ])('creates in the mode %s and says what that loses', async (defaultMode, note) => {
    const { id, notes, tables } = made.parse((await create({ defaultMode })).body);
    expect(notes).toEqual([expect.stringMatching(note)]);
    expect(tables[0]?.mark).toBe(false);
    expect(await datasetsInPowerBi(id)).toMatchObject([{ mode: defaultMode }]);
  });

  it('lists all that Power BI would refuse, each with its path, and sends nothing', async () => {
    const name = `Wrong ${randomUUID()}`;
    const columns = [
      { name: 'a', dataType: 'Double', sortByColumn: 'b' },
      { name: 'A', dataType: 'Double' },
      { name: '_push', dataType: 'String' },
    ];
    const answer = await create({
      name,
      tables: [
        { name: 'a/b', columns, measures: [{ name: 'a', expression: ' ' }] },
        { name: 'A/B', columns: columns.slice(0, 1) },
      ],
      relationships: [{ name: 'r:1', fromTable: 'a/b', fromColumn: 'a', toTable: 'c', toColumn: 'a' }],
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_table' } });
    expect(pathsOf(answer.body)).toEqual([
      'tables[0].name',
      'tables[0].columns[1].name',
      'tables[0].columns[2].name',
      'tables[0].columns[0].sortByColumn',
      'tables[0].measures[0].name',
      'tables[0].measures[0].expression',
      'tables[1].name',
      'tables[1].columns[0].sortByColumn',
      'tables[1].name',
      'relationships[0].name',
      'relationships[0].toTable',
    ]);
    expect(await datasetsInPowerBi(name)).toEqual([]);
  });

  it('refuses formats, measures, relationships and the mark in a streaming mode', async () => {
    const columns = [{ name: 'a', dataType: 'Double', formatString: '0', summarizeBy: 'sum' }];
    const answer = await create({
      defaultMode: 'Streaming',
      mark: true,
      tables: [{ name: 'T', columns, measures: [{ name: 'm', expression: '1' }] }],
    });
    expect(pathsOf(answer.body)).toEqual([
      'tables[0].columns[0].formatString',
      'tables[0].columns[0].summarizeBy',
      'tables[0].measures',
      'mark',
    ]);
  });

  it('names every field that cannot be read, data types among them', async () => {
    const columns = [
      { name: 'a', dataType: 'Date' },
      { name: 'b', dataType: 'Double', format: '0' },
      { name: 'c', dataType: 'Double', summarizeBy: 'total' },
    ];
    const answer = await create({ tables: [{ name: 'Sales', columns }], defaultMode: 'Pull' });
    expect(answer.body).toMatchObject({ code: 'invalid_request', status: 400 });
    const { errors } = problem.parse(answer.body);
    expect(errors?.map(({ path }) => path)).toEqual([
      'tables[0].columns[0].dataType',
      'tables[0].columns[1]',
      'tables[0].columns[2].summarizeBy',
      'defaultMode',
    ]);
    expect(errors?.[0]?.message).toMatch(/Int64.*Double.*Decimal.*Boolean.*DateTime.*String/);
  });

  it('asks before a name is used twice, and tells who has it', async () => {
    const name = `Twice ${randomUUID()}`;
    const { id } = made.parse((await create({ name })).body);
    expect((await create({ name: name.toUpperCase() })).body).toMatchObject({
      code: 'dataset_name_taken',
      status: 409,
      datasetIds: [id],
    });
    expect((await create({ name, allowDuplicateName: true })).status).toBe(201);
    expect(problem.parse((await create({ name })).body).datasetIds).toHaveLength(2);
  });

  it('takes a 202 for a dataset that Power BI is still creating', async () => {
    await addFaults({ operation: 'createDataset', accepted: true });
    const answer = await create();
    expect(answer).toMatchObject({ status: 201, body: { notes: [expect.stringContaining('still creating it')] } });
    expect(await datasetsInPowerBi(made.parse(answer.body).id)).toHaveLength(1);
  });

  it('has a code of its own for the end of creation', async () => {
    await addFaults({ operation: 'createDataset', featureDeprecated: true });
    expect((await create()).body).toMatchObject({ code: 'dataset_creation_retired', status: 410 });
  });
});

describe('deleting a dataset', () => {
  async function target() {
    return await createTarget(token, [{ name: 'Id', dataType: 'Int64' }]);
  }

  function remove({ datasetId }: Target, as = token) {
    return sendToApi('DELETE', `groups/${FINANCE}/datasets/${datasetId}`, { token: as });
  }

  it('deletes it with its tables', async () => {
    const doomed = await target();
    expect(await remove(doomed)).toMatchObject({ status: 200, body: { deleted: true } });
    expect(await datasetsInPowerBi(doomed.datasetId)).toEqual([]);
    expect((await remove(doomed)).body).toMatchObject({ code: 'dataset_not_found' });
  });

  it('refuses while a push to one of its tables is open', async () => {
    const doomed = await target();
    const push = new PushScript(doomed, [[1]]);
    expect((await push.start()).status).toBe(200);
    const mine = await remove(doomed);
    expect(mine).toMatchObject({ status: 409, body: { code: 'unfinished_push', push: { id: push.id } } });
    const others = await remove(doomed, await signIn('ben'));
    expect(others).toMatchObject({ status: 409, body: { code: 'push_in_progress', push: { id: push.id } } });
    expect(problem.parse(others.body).detail).toContain('“Strikes” from “script.xlsx”');
    expect(await datasetsInPowerBi(doomed.datasetId)).toHaveLength(1);
    await push.cancel();
    expect((await remove(doomed)).status).toBe(200);
  });

  it('asks for no tables where there are none to push to', async () => {
    const imported = 'd0000000-0000-4000-8000-000000000001';
    await addFaults({ operation: 'deleteDataset', datasetId: imported, status: 403 });
    expect((await sendToApi('DELETE', `groups/${FINANCE}/datasets/${imported}`, { token })).body).toMatchObject({
      code: 'not_permitted',
      powerBi: { status: 403 },
    });
  });

  it('looks whether it is gone when the answer was lost', async () => {
    const doomed = await target();
    await addFaults({ operation: 'deleteDataset', datasetId: doomed.datasetId, commitThenDrop: true });
    expect(await remove(doomed)).toMatchObject({ status: 200, body: { deleted: true } });
    const kept = await target();
    await addFaults({ operation: 'deleteDataset', datasetId: kept.datasetId, dropBefore: true });
    expect(await remove(kept)).toMatchObject({
      status: 503,
      body: { code: 'power_bi_unavailable', detail: expect.stringContaining('may still go') },
    });
    expect(await datasetsInPowerBi(kept.datasetId)).toHaveLength(1);
  });
});
