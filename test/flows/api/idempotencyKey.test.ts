import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cloud } from '../cloud.ts';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { sendToApi, type ApiAnswer } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi } from '../startApi.ts';
import { createTarget, type Target } from './pushScript.ts';

const columns = [
  { name: 'Id', dataType: 'Int64' },
  { name: 'Name', dataType: 'String' },
] as const;
const twoBatches = Array.from({ length: 10_001 }, (_, Id) => ({ Id }));
const done = { rowsAdded: 10_001, batches: 2, verifiedBy: 'mark' };

let token: string;
let target: Target;
let key: string;

beforeAll(async () => {
  token = await signIn('ben'); // every push asks some of a person's 120 queries a minute: the other flows are Anna's
});

beforeEach(async () => {
  key = randomUUID();
  target = await createTarget(token, columns);
});

afterEach(clearFaults);

async function addRows(rows: readonly unknown[], { as = token, api = cloud.api } = {}): Promise<ApiAnswer> {
  const answer = await fetch(`${api}/${target.path}/rows`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ rows }),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** Repeats the request as a client would, after the seconds that each answer names, until it is no conflict any more. */
async function addUntilSettled(rows: readonly unknown[]): Promise<ApiAnswer> {
  for (;;) {
    const answer = await addRows(rows);
    if (answer.status !== 409) return answer;
    const seconds = Number(answer.headers.get('retry-after'));
    if (!(seconds > 0)) throw new Error(`a conflict for good: ${JSON.stringify(answer.body)}`);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

async function storedIds(): Promise<readonly number[]> {
  const rows = await storedRows(target.datasetId, target.table);
  return rows.map(([id]) => Number(id)).sort((a, b) => a - b);
}

async function expectEachRowOnce(): Promise<void> {
  expect(await storedIds()).toEqual(twoBatches.map(({ Id }) => Id));
}

function onRows(fault: Readonly<Record<string, unknown>>) {
  return { operation: 'postRows', datasetId: target.datasetId, ...fault };
}

function onQueries(fault: Readonly<Record<string, unknown>>) {
  return { operation: 'executeQueries', datasetId: target.datasetId, ...fault };
}

describe('adding rows with an Idempotency-Key', () => {
  it('answers a repeat as it answered the request, and sends nothing', async () => {
    expect((await addRows(twoBatches)).body).toEqual({ ...done, repeated: false });
    await addFaults(onRows({ status: 503 }));
    expect(await addRows(twoBatches)).toMatchObject({ status: 200, body: { ...done, repeated: true } });
    await expectEachRowOnce();
  });

  it('takes rows for the same whatever the order of their columns', async () => {
    await addRows([{ Id: 1, Name: 'x' }]);
    expect((await addRows([{ Name: 'x', Id: 1 }])).body).toMatchObject({ rowsAdded: 1, repeated: true });
  });

  it.each([
    ['another cell', [{ Id: 2 }]],
    ['one row more', [{ Id: 1 }, { Id: 1 }]],
    ['another column', [{ Name: '1' }]],
  ])('refuses other rows under the key: %s', async (_, others) => {
    await addRows([{ Id: 1 }]);
    expect((await addRows(others)).body).toMatchObject({
      code: 'idempotency_key_reused',
      status: 422,
      detail: 'This Idempotency-Key was used for other rows of this table. Send the same rows, or take a new key.',
    });
    expect(await storedIds()).toEqual([1]);
  });

  it('keeps the keys of two people and of two tables apart', async () => {
    await addRows([{ Id: 1 }]);
    expect((await addRows([{ Id: 2 }], { as: await signIn('anna') })).body).toMatchObject({
      rowsAdded: 1,
      repeated: false,
    });
    target = await createTarget(token, columns);
    expect((await addRows([{ Id: 3 }])).body).toMatchObject({ rowsAdded: 1, repeated: false });
  });

  it('goes on after a refusal in a later batch, which leaves no row behind', async () => {
    await addFaults(onRows({ delayMs: 0 }), onRows({ status: 429, retryAfter: 9 }));
    expect((await addRows(twoBatches)).body).toMatchObject({
      code: 'throttled',
      detail: expect.stringContaining(
        '10000 of 10001 rows had landed. A repeat with the same Idempotency-Key goes on from there.',
      ),
      rowsLanded: 10_000,
      retryAfter: 9,
    });
    expect((await addRows(twoBatches)).body).toEqual({ ...done, repeated: false });
    await expectEachRowOnce();
  });

  it('finds rows whose answer was lost, at once', async () => {
    await addFaults(onRows({ commitThenDrop: true }));
    expect((await addRows(twoBatches)).body).toEqual({ ...done, repeated: false });
    expect((await addRows(twoBatches)).body).toEqual({ ...done, repeated: true });
    await expectEachRowOnce();
  });

  it('finds rows that arrived after their connection broke', async () => {
    await addFaults(onRows({ commitLateMs: 1000 }));
    expect((await addRows(twoBatches)).body).toMatchObject({ code: 'batch_in_doubt', rowsLanded: 0 });
    expect((await addUntilSettled(twoBatches)).body).toEqual({ ...done, repeated: false });
    await expectEachRowOnce();
  });

  it('sends rows again that never arrived', async () => {
    await addFaults(onRows({ hang: true }));
    expect((await addRows(twoBatches)).body).toMatchObject({ code: 'batch_in_doubt', rowsLanded: 0 });
    expect((await addUntilSettled(twoBatches)).body).toEqual({ ...done, repeated: false });
    await expectEachRowOnce();
  });

  it('goes on where an API stood that was killed', async () => {
    const { api, pid, stop } = await startApi();
    try {
      await addFaults(onRows({ delayMs: 0 }), onRows({ hang: true }));
      const lost = addRows(twoBatches, { api }).catch(() => 'no answer');
      while ((await storedIds()).length < 10_000) await new Promise((resolve) => setTimeout(resolve, 20));
      process.kill(pid, 'SIGKILL');
      expect(await lost).toBe('no answer');
    } finally {
      await stop();
    }
    await clearFaults();
    expect((await addUntilSettled(twoBatches)).body).toMatchObject(done);
    await expectEachRowOnce();
  });

  it('adds nothing when only the counting had failed', async () => {
    await addFaults(onQueries({ delayMs: 0, times: 2 }), onQueries({ status: 503 }));
    expect((await addRows([{ Id: 1 }])).body).toMatchObject({
      code: 'power_bi_unavailable',
      detail: expect.stringContaining(
        'Power BI took all 1 rows; only counting them failed. A repeat with the same Idempotency-Key adds nothing.',
      ),
      rowsLanded: 1,
    });
    expect((await addRows([{ Id: 1 }])).body).toMatchObject({ rowsAdded: 1, repeated: true });
    expect(await storedIds()).toEqual([1]);
  });

  it('adds the rows once when two requests come at the same moment', async () => {
    const answers = await Promise.all([addRows(twoBatches), addRows(twoBatches), addRows(twoBatches)]);
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect((await addUntilSettled(twoBatches)).body).toMatchObject(done);
    await expectEachRowOnce();
  });

  it('gives up what Power BI has refused for good, and frees the table', async () => {
    await addFaults(onRows({ delayMs: 0 }), onRows({ status: 400 }));
    expect((await addRows(twoBatches)).body).toMatchObject({ code: 'batch_refused', rowsLanded: 10_000 });
    expect((await addRows(twoBatches)).body).toMatchObject({
      code: 'push_closed',
      detail: expect.stringContaining('were given up when 10000 of 10001 rows had landed'),
      rowsLanded: 10_000,
    });
    const others = await sendToApi('POST', `${target.path}/rows`, { token, body: { rows: [{ Id: 10_000 }] } });
    expect(others.status).toBe(200);
    await expectEachRowOnce();
  });

  it('goes on in a table without the mark, as long as nobody else has written', async () => {
    target = await createTarget(token, columns, { mark: false });
    await addFaults(onRows({ delayMs: 0 }), onRows({ status: 429 }));
    await addRows(twoBatches);
    expect((await addRows(twoBatches)).body).toMatchObject({ rowsAdded: 10_001, verifiedBy: 'row-count' });
    await expectEachRowOnce();
  });

  it.each(['ä', 'a b', 'x'.repeat(256)])('refuses the key %j', async (given) => {
    key = encodeURIComponent(given) === given ? given : Buffer.from(given).toString('latin1');
    expect((await addRows([{ Id: 1 }])).body).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'headers.Idempotency-Key' }],
    });
  });
});
