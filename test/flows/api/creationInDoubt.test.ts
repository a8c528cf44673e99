import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { datasetsInPowerBi } from '../datasetsInPowerBi.ts';
import { addFaults, clearFaults, resetOptions, setOptions } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const withId = z.object({ id: z.string() });
let token: string;

beforeAll(async () => {
  token = await signIn('anna');
});

afterEach(clearFaults);
afterEach(resetOptions);

function newName() {
  return `In doubt ${randomUUID()}`;
}

function create(name: string, change: Readonly<Record<string, unknown>> = {}) {
  const tables = [{ name: 'Sales', columns: [{ name: 'Amount', dataType: 'Double' }] }];
  return sendToApi('POST', `groups/${FINANCE}/datasets`, { token, body: { name, tables, ...change } });
}

describe('creating a dataset whose answer is lost', () => {
  it('finds it and goes on as if nothing had happened', async () => {
    const name = newName();
    await addFaults({ operation: 'createDataset', commitThenDrop: true });
    const answer = await create(name);
    expect(answer).toMatchObject({ status: 201, body: { name, tables: [{ name: 'Sales', mark: true }] } });
    const { id } = withId.parse(answer.body);
    expect(await datasetsInPowerBi(name)).toMatchObject([{ id }]);
    const tables = await sendToApi('GET', `groups/${FINANCE}/datasets/${id}/tables`, { token });
    expect(tables.body).toMatchObject({ value: [{ columnsFrom: 'record', mark: true }] });
  });

  it('does not take an older one of the same name for it', async () => {
    const name = newName();
    const older = withId.parse((await create(name)).body);
    await addFaults({ operation: 'createDataset', commitThenDrop: true });
    const answer = await create(name, { allowDuplicateName: true });
    expect(answer.status).toBe(201);
    expect(withId.parse(answer.body).id).not.toBe(older.id);
    expect(await datasetsInPowerBi(name)).toHaveLength(2);
  });

  it('looks again while it is created late or listed late', async () => {
    const [late, unlisted] = [newName(), newName()];
    await addFaults({ operation: 'createDataset', commitLateMs: 500 });
    expect((await create(late)).status).toBe(201);
    await setOptions({ datasetListLagMs: 500 });
    await addFaults({ operation: 'createDataset', commitThenDrop: true });
    expect((await create(unlisted)).status).toBe(201);
    expect(await datasetsInPowerBi(late)).toHaveLength(1);
    expect(await datasetsInPowerBi(unlisted)).toHaveLength(1);
  }, 30_000);

  it('says so where it is not found, never creates it again by itself, and knows it when it is listed at last', async () => {
    const name = newName();
    await setOptions({ datasetListLagMs: 600_000 });
    await addFaults({ operation: 'createDataset', commitThenDrop: true });
    const answer = await create(name);
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'creation_in_doubt',
        detail: expect.stringContaining('look at the workspace’s list before you create it again'),
        retryAfter: expect.any(Number),
      },
    });
    const [dataset, ...others] = await datasetsInPowerBi(name);
    expect(others).toEqual([]);
    await resetOptions();
    expect((await create(name)).body).toMatchObject({ code: 'dataset_name_taken', datasetIds: [dataset?.id] });
  }, 30_000);

  it('is in doubt after a 503 too, and can be created when it was not', async () => {
    const name = newName();
    await addFaults({ operation: 'createDataset', status: 503 });
    expect((await create(name)).body).toMatchObject({ code: 'creation_in_doubt', powerBi: { status: 503 } });
    expect(await datasetsInPowerBi(name)).toEqual([]);
    expect((await create(name)).status).toBe(201);
  }, 30_000);

  it('does not choose between two that can be it', async () => {
    const name = newName();
    await setOptions({ datasetListLagMs: 1_500 });
    await addFaults({ operation: 'createDataset', commitThenDrop: true, times: 2 });
    const answers = await Promise.all([create(name), create(name)]);
    const ids = (await datasetsInPowerBi(name)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const { body } of answers) expect(body).toMatchObject({ code: 'creation_in_doubt', datasetIds: ids });
  }, 30_000);

  it('tells a refusal at once', async () => {
    await addFaults({ operation: 'createDataset', status: 400, body: 'empty' });
    expect((await create(newName())).body).toMatchObject({ code: 'refused_by_power_bi' });
  });
});
