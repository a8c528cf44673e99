import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cloud } from '../cloud.ts';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { createElsewhere } from './createElsewhere.ts';
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
    expect(answer).toMatchObject({
      status: 200,
      body: { rowsAdded: 2, batches: 1, verifiedBy: 'mark', repeated: false },
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([
      ['1', '12345678901234567890.1234'],
      ['9007199254740993', null],
    ]);
  });

  it('splits them into batches of 10,000', async () => {
    const answer = await addRows(Array.from({ length: 20_001 }, (_, Id) => ({ Id })));
    expect(answer.body).toMatchObject({ rowsAdded: 20_001, batches: 3 });
    const ids = (await storedRows(target.datasetId, 'Strikes')).map(([id]) => Number(id));
    expect(new Set(ids).size).toBe(20_001);
  });

  it('names every cell that would be refused, and sends nothing', async () => {
    const answer = await addRows([{ Id: 1 }, { Id: 1.5, Amount: 'x' }]);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'invalid_rows',
      errors: [{ path: 'rows[1].Amount' }, { path: 'rows[1].Id' }],
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  });

  it('refuses what Power BI would change, with row and column', async () => {
    target = await createTarget(token, [
      { name: 'Id', dataType: 'Int64' },
      { name: 'Day', dataType: 'DateTime' },
      { name: 'Flag', dataType: 'Boolean' },
      { name: 'Name', dataType: 'String' },
      { name: 'Rate', dataType: 'Double' },
    ]);
    const answer = await addRows([
      { Id: '9223372036854775806', Day: '2026-02-28T00:00:00', Flag: true, Name: 'x'.repeat(4000), Rate: 0.1 },
      { Id: '9223372036854775807', Day: '2026-02-30T00:00:00', Flag: 'true', Name: 'x'.repeat(4001), Rate: '0.1' },
      { Id: 9007199254740992 },
    ]);
    const errors = ['[1].Day', '[1].Flag', '[1].Id', '[1].Name', '[1].Rate', '[2].Id'];
    expect(answer.body).toMatchObject({
      code: 'invalid_rows',
      errors: errors.map((path) => ({ path: `rows${path}` })),
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  });

  it('names a column that the table does not have at the first row that has it', async () => {
    const answer = await addRows([{ Id: 1 }, { Id: 2, amount: 3 }, { Nope: 1, amount: 3, _push: 'x' }]);
    expect(answer.body).toMatchObject({
      code: 'invalid_rows',
      status: 400,
      errors: [
        { path: 'rows[2].Nope', message: 'The table has no column “Nope”.' },
        { path: 'rows[2]._push', message: '“_push” is reserved: leave it out.' },
        { path: 'rows[1].amount', message: 'The table has no column “amount”. It has “Amount”: write it so.' },
      ],
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([]);
  });

  it('knows the columns of a table that was made elsewhere once it has rows', async () => {
    target = await createElsewhere(token);
    expect((await addRows([{ Id: 1, Name: 'x' }])).body).toEqual({
      rowsAdded: 1,
      batches: 1,
      verifiedBy: 'row-count',
      repeated: false,
    });
    expect((await addRows([{ Id: 2, name: 'y' }, { Name: 'x'.repeat(4001) }])).body).toMatchObject({
      code: 'invalid_rows',
      errors: [{ path: 'rows[0].name' }, { path: 'rows[1].Name' }],
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual([['1', 'x']]);
  });

  it('passes on what Power BI refuses of a table of which nothing is known', async () => {
    target = await createElsewhere(token);
    expect((await addRows([{ Id: 1, name: 'x' }])).body).toMatchObject({
      code: 'batch_refused',
      detail: expect.stringContaining('0 of 1 rows had landed.'),
      rowsLanded: 0,
      powerBi: { status: 400 },
    });
    expect((await addRows([{ Id: 1 }])).status).toBe(200);
  });

  it('adds the same rows as often as it is asked to', async () => {
    await addRows([{ Id: 1 }]);
    expect((await addRows([{ Id: 1 }])).body).toMatchObject({ rowsAdded: 1, repeated: false });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(2);
  });

  it('says how many rows had landed when a later batch failed', async () => {
    await addFaults(
      { operation: 'postRows', datasetId: target.datasetId, delayMs: 0 },
      { operation: 'postRows', datasetId: target.datasetId, status: 429, retryAfter: 9 },
    );
    const answer = await addRows(Array.from({ length: 10_001 }, (_, Id) => ({ Id })));
    expect(answer.body).toMatchObject({
      code: 'throttled',
      detail: expect.stringContaining('10000 of 10001 rows had landed.'),
      rowsLanded: 10_000,
      retryAfter: 9,
    });
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
    expect(await answer.json()).toMatchObject({ rowsAdded: 2, batches: 1 });
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
      { operation: 'executeQueries', datasetId: target.datasetId, delayMs: 0, times: 2 },
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
    expect((await addRows([{ Id: 1 }])).body).toMatchObject({ rowsAdded: 1, batches: 1 });
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
