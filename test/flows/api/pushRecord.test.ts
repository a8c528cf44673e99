import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { addRowsElsewhere } from './addRowsElsewhere.ts';
import { useBudget } from './budgetOf.ts';
import { createTarget, PushScript, type ScriptColumn, type Target } from './pushScript.ts';
import { waited } from './waited.ts';

const columns: readonly ScriptColumn[] = [
  { name: 'Id', dataType: 'Int64' },
  { name: 'Amount', dataType: 'Decimal' },
  { name: 'Rate', dataType: 'Double' },
];
const rows = [
  ['9007199254740993', '0.1000', 0.1],
  [2, null, 0.2],
  [3, '12345678901234567.0001', 0.3],
];
const totals = [
  { column: 'Id', sum: '9007199254740998', magnitude: 9007199254740998, blanks: 0 },
  { column: 'Amount', sum: '12345678901234567.1001', magnitude: 12345678901234568, blanks: 1 },
  { column: 'Rate', sum: '0.6', magnitude: 0.6, blanks: 0 },
];
let token: string;
let target: Target;

beforeAll(async () => {
  token = await signIn('anna');
});

beforeEach(async () => {
  target = await createTarget(token, columns);
});

afterEach(clearFaults);

async function pushed(change: Readonly<Record<string, unknown>> = {}) {
  const push = new PushScript(target, rows);
  expect((await push.start(change)).status).toBe(200);
  expect((await push.send(0)).status).toBe(200);
  return push;
}

function table(query = '') {
  return sendToApi('GET', `${target.path}${query}`, { token });
}

describe('control totals', () => {
  it('are equal where every digit arrived, in Int64, Decimal and Double', async () => {
    const receipt = (await (await pushed({ totals })).complete()).body;
    expect(receipt).toMatchObject({
      outcome: 'complete',
      totals: [
        { column: 'Id', powerBi: { sum: '9007199254740998', blanks: 0 }, equal: true },
        { column: 'Amount', powerBi: { blanks: 1 }, equal: true },
        { column: 'Rate', equal: true },
      ],
    });
  });

  it('are not equal where a digit or a blank differs', async () => {
    const wrong = totals.map((total, i) =>
      i === 0 ? { ...total, sum: '9007199254740997' } : { ...total, blanks: total.blanks + 1 },
    );
    const { totals: compared } = (await (await pushed({ totals: wrong })).complete()).body as {
      totals: readonly { equal: boolean }[];
    };
    expect(compared.map(({ equal }) => equal)).toEqual([false, false, false]);
  });

  it('count the rows of this push only', async () => {
    await (await pushed()).complete();
    const push = await pushed({ totals, confirm: 'already_pushed' });
    expect((await push.complete()).body).toMatchObject({ rowsOfOthers: 3, totals: [{ equal: true }, {}, {}] });
  });

  it('are left out where Power BI cannot add them up, and the receipt stays complete', async () => {
    const push = await pushed({ totals: [{ ...totals[0], column: 'Nope' }] });
    const receipt = (await push.complete()).body;
    expect(receipt).toMatchObject({ outcome: 'complete', rowsFound: 3 });
    expect(receipt).not.toHaveProperty('totals');
  });
});

describe('the record of pushes', () => {
  it('tells who pushed what, when, from where and what came of it, newest first', async () => {
    const first = await pushed();
    await first.complete();
    const second = new PushScript(target, rows, { mode: 'replace' });
    await second.start();
    const { value } = (await sendToApi('GET', `${target.path}/pushes`, { token })).body as { value: unknown[] };
    expect(value).toMatchObject([
      { id: second.id, mode: 'replace', outcome: 'unfinished', by: 'Anna Larsen' },
      {
        id: first.id,
        kind: 'push',
        mode: 'append',
        rows: 3,
        batches: 1,
        outcome: 'complete',
        source: { workbook: 'script.xlsx', sheet: 'Sheet1', range: 'A1:B2' },
        seconds: expect.any(Number),
        receipt: { rowsFound: 3 },
      },
    ]);
    await second.cancel();
  });

  it('holds what scripts have added, and is paged', async () => {
    for (const Id of [1, 2, 3]) await sendToApi('POST', `${target.path}/rows`, { token, body: { rows: [{ Id }] } });
    const page = (await sendToApi('GET', `${target.path}/pushes?top=2`, { token })).body;
    expect(page).toMatchObject({ value: [{ kind: 'rows' }, { kind: 'rows' }], nextSkip: 2 });
    const rest = (await sendToApi('GET', `${target.path}/pushes?top=2&skip=2`, { token })).body;
    expect((rest as { value: unknown[] }).value).toHaveLength(1);
    expect(rest).not.toHaveProperty('nextSkip');
  });
});

describe('an unfinished push', () => {
  it('stands in the way of another of the same person also after others have taken the table over', async () => {
    const lost = await pushed();
    const ben = await signIn('ben');
    const other = new PushScript({ ...target, token: ben }, [[9, null, null]]);
    for (let answer = await other.start(); answer.status !== 200; answer = await other.start()) {
      expect(answer.body).toMatchObject({ code: 'push_in_progress' });
      await waited(answer.headers);
    }
    await other.send(0);
    expect((await other.complete()).body).toMatchObject({ outcome: 'complete' });
    const next = new PushScript(target, rows);
    expect((await next.start()).body).toMatchObject({ code: 'unfinished_push', push: { id: lost.id } });
    expect((await lost.cancel()).body).toMatchObject({ outcome: 'cancelled', rowsSent: 3 });
    expect((await next.start({ confirm: ['already_pushed'] })).status).toBe(200);
    await next.cancel();
  }, 60_000);
});

describe('resuming with other rows', () => {
  const many = Array.from({ length: 6 }, (_, i) => [i, null, null]);

  it('is refused unless it is confirmed, and then only batches that have not landed may differ', async () => {
    const push = new PushScript(target, many, { batchRows: 2 });
    await push.start();
    await push.send(0);
    const changed = many.map(([id], i) => [i < 2 ? Number(id) : Number(id) + 100, null, null]);
    const resumed = new PushScript(target, changed, { batchRows: 2, id: push.id });
    expect((await resumed.start()).body).toMatchObject({ code: 'push_changed' });
    const { driver } = (await resumed.start({ confirm: ['changed_rows'] })).body as { driver: number };
    for (const n of [0, 1, 2]) expect((await resumed.send(n, driver)).status).toBe(200);
    expect((await resumed.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 6 });
    const ids = (await storedRows(target.datasetId, 'Strikes')).map(([id]) => Number(id)).sort((a, b) => a - b);
    expect(ids).toEqual([0, 1, 102, 103, 104, 105]);
  });

  it('names the batch that has landed with other rows', async () => {
    const push = new PushScript(target, many, { batchRows: 2 });
    await push.start();
    await push.send(0);
    const changed = many.map(([id]) => [Number(id) + 100, null, null]);
    const resumed = new PushScript(target, changed, { batchRows: 2, id: push.id });
    const { driver } = (await resumed.start({ confirm: ['changed_rows'] })).body as { driver: number };
    const answer = await resumed.send(0, driver);
    expect(answer.body).toMatchObject({ code: 'batch_changed', detail: expect.stringContaining('Batch 0') });
    await resumed.cancel();
  });
});

describe('doubt', () => {
  it('is resolved by a person, and the receipt records who said so', async () => {
    target = await createTarget(token, columns, { mark: false });
    await addFaults({ operation: 'executeQueries', status: 403, times: 1000, datasetId: target.datasetId });
    const push = new PushScript(target, rows);
    expect((await push.start()).body).toMatchObject({ verifiedBy: 'none' });
    await addFaults({ operation: 'postRows', commitThenDrop: true, datasetId: target.datasetId });
    for (let answer = await push.send(0); answer.headers.has('retry-after'); answer = await push.send(0)) {
      expect(answer.status).toBe(409);
      await waited(answer.headers);
    }
    expect((await push.complete()).body).toMatchObject({ outcome: 'in-doubt', batchesInDoubt: [0], decisions: [] });
    expect((await push.complete({ treatAsLanded: [1] })).body).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'treatAsLanded[0]' }],
    });
    const receipt = {
      outcome: 'complete',
      batchesInDoubt: [],
      decisions: [{ batch: 0, decision: 'treated-as-landed', by: 'Anna Larsen' }],
    };
    expect((await push.complete({ treatAsLanded: [0] })).body).toMatchObject(receipt);
    expect((await push.complete()).body).toMatchObject(receipt);
    expect((await storedRows(target.datasetId, 'Strikes')).length).toBe(3);
  }, 60_000);
});

describe('a push that was closed in doubt', () => {
  /** One whose rows are there, which Power BI neither said nor let anybody count until now. */
  async function doubtful(verifiedBy: 'mark' | 'row-count'): Promise<PushScript> {
    target = await createTarget(token, columns, { mark: verifiedBy === 'mark' });
    const push = new PushScript(target, rows);
    expect((await push.start()).body).toMatchObject({ verifiedBy });
    await addFaults({ operation: 'executeQueries', status: 403, times: 1000, datasetId: target.datasetId });
    await addFaults({ operation: 'postRows', commitThenDrop: true, datasetId: target.datasetId });
    for (let answer = await push.send(0); answer.headers.has('retry-after'); answer = await push.send(0)) {
      await waited(answer.headers);
    }
    await clearFaults();
    expect((await push.complete()).body).toMatchObject({ outcome: 'in-doubt', batchesInDoubt: [0] });
    expect((await push.complete({ treatAsLanded: [] })).body).toMatchObject({ outcome: 'in-doubt' });
    return push;
  }

  it.each(['mark', 'row-count'] as const)(
    'is counted again, by %s',
    async (verifiedBy) => {
      const push = await doubtful(verifiedBy);
      const receipt = { outcome: 'complete', batchesInDoubt: [], rowsFound: 3, decisions: [] };
      expect((await push.complete({ recount: true })).body).toMatchObject(receipt);
      expect((await push.complete()).body).toMatchObject(receipt);
    },
    60_000,
  );

  it('stays in doubt where the table throws its oldest rows away: missing rows prove nothing', async () => {
    target = await createTarget(token, columns, { retentionPolicy: 'basicFIFO' });
    const older = Array.from({ length: 10_000 }, (_, n) => ({ Id: n, Amount: 1, Rate: 1 }));
    for (let part = 0; part < 20; part += 1) await addRowsElsewhere(target, older);
    const push = new PushScript(target, rows);
    await push.start();
    await addFaults({ operation: 'executeQueries', status: 403, times: 1000, datasetId: target.datasetId });
    await addFaults({ operation: 'postRows', dropBefore: true, datasetId: target.datasetId });
    for (let answer = await push.send(0); answer.headers.has('retry-after'); answer = await push.send(0)) {
      await waited(answer.headers);
    }
    await clearFaults();
    expect((await push.complete()).body).toMatchObject({ outcome: 'in-doubt', batchesInDoubt: [0] });
    expect((await push.complete({ recount: true })).body).toMatchObject({ outcome: 'in-doubt', batchesInDoubt: [0] });
  }, 60_000);

  it('is not counted again once its rows may be gone', async () => {
    const push = await doubtful('mark');
    expect((await sendToApi('DELETE', `${target.path}/rows`, { token })).status).toBe(200);
    expect((await push.complete({ recount: true })).body).toMatchObject({ code: 'table_changed' });
  }, 60_000);
});

describe('before a push', () => {
  it('a table tells its rows, its last writer and what is left of the hour', async () => {
    await (await pushed()).complete();
    await useBudget(target.datasetId, 430_000, 10);
    const answer = (await table('?rows=1000000')).body;
    expect(answer).toMatchObject({
      name: 'Strikes',
      columnsFrom: 'record',
      mark: true,
      rowsInTable: 3,
      lastWrite: { kind: 'push', by: 'Anna Larsen', workbook: 'script.xlsx', rows: 3 },
      quota: { rowsPerHour: 1_000_000, rowsUsed: 430_003, rowsLeft: 569_997, rowsThatWait: 430_003 },
    });
    expect(Date.parse((answer as { quota: { waitsUntil: string } }).quota.waitsUntil)).toBeGreaterThan(Date.now());
  });

  it('a table tells who is writing to it', async () => {
    const push = await pushed();
    expect((await table()).body).toMatchObject({ writer: { id: push.id, by: 'Anna Larsen' } });
    await push.cancel();
    expect((await table()).body).not.toHaveProperty('writer');
  });

  it('a replace deletes nothing while the hour has no room for all of its rows', async () => {
    await (await pushed()).complete();
    await useBudget(target.datasetId, 999_999, 59);
    const push = new PushScript(target, rows, { mode: 'replace' });
    const answer = await push.start();
    expect(answer).toMatchObject({ status: 429, body: { code: 'quota_exhausted', limit: 1_000_000 } });
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(180);
    expect((await storedRows(target.datasetId, 'Strikes')).length).toBe(3);
    expect((await push.start({ confirm: ['quota_wait'] })).body).toMatchObject({ state: 'deleted' });
    expect((await storedRows(target.datasetId, 'Strikes')).length).toBe(0);
    await push.cancel();
  });

  it('a push that waits for its quota keeps the table', async () => {
    await useBudget(target.datasetId, 1_000_000, 30);
    const push = new PushScript(target, rows);
    await push.start();
    expect((await push.send(0)).body).toMatchObject({ code: 'quota_exhausted' });
    const ben = new PushScript({ ...target, token: await signIn('ben') }, rows);
    const refused = await ben.start();
    expect(refused.body).toMatchObject({ code: 'push_in_progress' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600); // the idle time of the flows is 3 s
    await push.cancel();
  });
});
