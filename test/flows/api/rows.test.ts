import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cloud } from '../cloud.ts';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { createTarget, type Target } from './pushScript.ts';

let token: string;
let target: Target;

beforeAll(async () => {
  token = await signIn('anna');
});

beforeEach(async () => {
  target = await createTarget(token, [
    { name: 'Id', dataType: 'Int64' },
    { name: 'Amount', dataType: 'Decimal' },
  ]);
});

afterEach(clearFaults);

function addRows(rows: readonly unknown[], path = target.path) {
  return sendToApi('POST', `${path}/rows`, { token, body: { rows } });
}

describe('adding rows', () => {
  it('takes them as objects, in any order of columns, and leaves missing ones blank', async () => {
    const answer = await addRows([{ Amount: '12345678901234567890.1234', Id: 1 }, { Id: '9007199254740993' }]);
    expect(answer).toMatchObject({ status: 200, body: { rowsAdded: 2, batches: 1 } });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([
      ['1', '12345678901234567890.1234'],
      ['9007199254740993', null],
    ]);
  });

  it('splits them into batches of 10,000', async () => {
    const answer = await addRows(Array.from({ length: 20_001 }, (_, Id) => ({ Id })));
    expect(answer.body).toEqual({ rowsAdded: 20_001, batches: 3 });
    const ids = (await storedRows(target.datasetId, 'Strikes')).map(([id]) => Number(id));
    expect(new Set(ids).size).toBe(20_001);
  });

  it('names every cell that would be refused, and sends nothing', async () => {
    const answer = await addRows([{ Id: 1 }, { Id: 1.5, Amount: 'x' }]);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'invalid_rows',
      errors: [{ path: 'rows[1].Id' }, { path: 'rows[1].Amount' }],
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  });

  it('refuses a column that the table does not have', async () => {
    expect((await addRows([{ Nope: 1 }])).body).toMatchObject({
      code: 'invalid_table',
      errors: [{ path: 'columns[0]' }],
    });
  });

  it('says how many rows had landed when a later batch failed', async () => {
    await addFaults(
      { operation: 'postRows', datasetId: target.datasetId, delayMs: 0 },
      { operation: 'postRows', datasetId: target.datasetId, status: 429, retryAfter: 9 },
    );
    const answer = await addRows(Array.from({ length: 10_001 }, (_, Id) => ({ Id })));
    expect(answer.body).toMatchObject({ code: 'throttled', rowsLanded: 10_000, retryAfter: 9 });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(10_000);
  });

  it('leaves a cell blank whose column is called like something that every object has', async () => {
    target = await createTarget(token, [
      { name: 'constructor', dataType: 'Int64' },
      { name: '__proto__', dataType: 'Int64' },
    ]);
    const body = '{"rows":[{"constructor":1},{"__proto__":2}]}';
    const answer = await fetch(`${cloud.api}/${target.path}/rows`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json()).toEqual({ rowsAdded: 2, batches: 1 });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([
      ['1', null],
      [null, '2'],
    ]);
  });

  it('refuses more columns than a table can have, however many rows name them', async () => {
    const answer = await addRows(Array.from({ length: 50_000 }, (_, i) => ({ [`c${i}`]: 1 })));
    expect(answer.body).toMatchObject({ code: 'invalid_rows', limit: 75 });
  });

  it('says that all rows were taken when only counting them failed, and frees the table', async () => {
    await addFaults(
      { operation: 'executeQueries', datasetId: target.datasetId, delayMs: 0 },
      { operation: 'executeQueries', datasetId: target.datasetId, status: 503 },
    );
    const answer = await addRows([{ Id: 1 }, { Id: 2 }]);
    expect(answer.body).toMatchObject({ code: 'power_bi_unavailable', rowsLanded: 2 });
    expect((await addRows([{ Id: 3 }])).status).toBe(200);
  });

  it('says so when the table or the dataset is not there', async () => {
    const elsewhere = target.path.replace('Strikes', 'Nope');
    expect((await addRows([{ Id: 1 }], elsewhere)).body).toMatchObject({ code: 'table_not_found', status: 404 });
    const unknown = target.path.replace(target.datasetId, '00000000-0000-4000-8000-00000000dead');
    expect((await addRows([{ Id: 1 }], unknown)).body).toMatchObject({ code: 'dataset_not_found', status: 404 });
  });

  it('has an answer of its own for a dataset that takes no rows', async () => {
    const imported = target.path.replace(target.datasetId, 'd0000000-0000-4000-8000-000000000001');
    expect((await addRows([{ Id: 1 }], imported)).body).toMatchObject({ code: 'not_a_push_dataset', status: 404 });
  });

  it.each([
    ['that has to be encoded', 'Q1 sales #2 – ÄÖ'],
    ['as long as names can be', '売'.repeat(100)],
  ])('reaches a table with a name %s', async (_, table) => {
    target = await createTarget(token, [{ name: 'Id', dataType: 'Int64' }], { table });
    expect((await addRows([{ Id: 1 }])).body).toEqual({ rowsAdded: 1, batches: 1 });
    expect(await storedRows(target.datasetId, table)).toEqual([['1']]);
  });
});

describe('deleting all rows', () => {
  it('empties the table', async () => {
    await addRows([{ Id: 1 }]);
    expect((await sendToApi('DELETE', `${target.path}/rows`, { token })).body).toEqual({ deleted: true });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  });

  it('passes a refusal of Power BI on', async () => {
    await addFaults({ operation: 'deleteRows', datasetId: target.datasetId, status: 403 });
    const answer = await sendToApi('DELETE', `${target.path}/rows`, { token });
    expect(answer.body).toMatchObject({ code: 'not_permitted', powerBi: { status: 403 } });
    expect((await addRows([{ Id: 1 }])).status).toBe(200);
  });
});
