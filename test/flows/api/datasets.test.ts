import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { addFaults, clearFaults } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const page = z.object({
  value: z.array(z.object({ id: z.string().optional(), name: z.string() })),
  nextSkip: z.number().optional(),
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

async function list(path: string) {
  return page.parse((await sendToApi('GET', path, { token })).body);
}

describe('listing workspaces', () => {
  it('gives those of the caller only', async () => {
    const names = (await list('groups')).value.map((group) => group.name);
    expect(names).toContain('Finance');
    expect(names).not.toContain('Ben’s team');
  });

  it('passes top, skip and search on to Power BI', async () => {
    const first = await list('groups?top=1');
    expect(first).toMatchObject({ nextSkip: 1 });
    const second = await list('groups?top=1&skip=1');
    expect(second.value[0]?.id).not.toBe(first.value[0]?.id);
    expect((await list(`groups?search=${encodeURIComponent("it's")}`)).value).toEqual([]);
    expect((await list('groups?search=Fin')).value.map((group) => group.name)).toEqual(['Finance']);
  });

  it.each(['top=0', 'top=1001', 'top=x', 'skip=-1', 'unknown=1'])('refuses %s and names the field', async (query) => {
    const answer = await sendToApi('GET', `groups?${query}`, { token });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(
      query.startsWith('unknown') ? 'unknown' : `query.${query.split('=')[0] ?? ''}`,
    );
  });
});

describe('creating a dataset', () => {
  it('gives its id, its address, its tables and the day when creation ends', async () => {
    const answer = await create();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      webUrl: expect.stringMatching(/^http/),
      tables: [{ name: 'Sales', mark: true, columns: [{ name: 'Amount', dataType: 'Double' }] }],
      creationEnds: '2027-10-31',
    });
  });

  it('works in My workspace', async () => {
    expect((await create({}, '')).status).toBe(201);
  });

  it('lists its tables with their columns, without the mark', async () => {
    const { id } = z.object({ id: z.string() }).parse((await create()).body);
    const answer = await sendToApi('GET', `groups/${FINANCE}/datasets/${id}/tables`, { token });
    expect(answer.body).toMatchObject({
      value: [{ name: 'Sales', columnsFrom: 'record', mark: true, columns: [{ name: 'Amount', dataType: 'Double' }] }],
    });
  });

  it('lists all that Power BI would refuse, each with its path', async () => {
    const columns = [
      { name: 'a', dataType: 'Double' },
      { name: 'A', dataType: 'Double' },
      { name: '_push', dataType: 'String' },
    ];
    const answer = await create({ tables: [{ name: 'a/b', columns }] });
    expect(answer.status).toBe(400);
    const { errors } = z.object({ errors: z.array(z.object({ path: z.string() })) }).parse(answer.body);
    const paths = errors.map((error) => error.path);
    expect(paths).toEqual(
      expect.arrayContaining(['tables[0].name', 'tables[0].columns[1].name', 'tables[0].columns[2].name']),
    );
  });

  it('names a data type that does not exist', async () => {
    const answer = await create({ tables: [{ name: 'Sales', columns: [{ name: 'a', dataType: 'Date' }] }] });
    expect(answer.body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'tables[0].columns[0].dataType' }] });
  });

  it('asks before a name is used twice', async () => {
    const name = `Twice ${randomUUID()}`;
    expect((await create({ name })).status).toBe(201);
    expect((await create({ name })).body).toMatchObject({ code: 'dataset_name_taken', status: 409 });
    expect((await create({ name, allowDuplicateName: true })).status).toBe(201);
  });

  it('has a code of its own for the end of creation', async () => {
    await addFaults({ operation: 'createDataset', featureDeprecated: true });
    expect((await create()).body).toMatchObject({ code: 'dataset_creation_retired', status: 410 });
  });
});
