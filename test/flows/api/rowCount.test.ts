import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { signIn } from '../signIn.ts';
import { addRowsElsewhere } from './addRowsElsewhere.ts';
import { askUntilTaken } from './askUntilTaken.ts';
import { createTarget, PushScript, type ScriptColumn, type Target } from './pushScript.ts';
import { sendBatchTo } from './sendBatchTo.ts';
import { startHeldApi, type HeldApi, type Point } from './startHeldApi.ts';
import { waited } from './waited.ts';

const columns: readonly ScriptColumn[] = [{ name: 'Id', dataType: 'Int64' }];
// The first claim of a batch is the one plain insert of a request that adds rows.
const claim: Point = { to: 'storage', method: 'POST', path: /\/rangecast(\?|$)/, when: 'after' };

let anna: string;
/** Has a long time for its POSTs, so that no batch is settled while one is held. */
let patient: HeldApi;

beforeAll(async () => {
  anna = await signIn('anna');
  patient = await startHeldApi({ PUSH_POST_DEADLINE_SECONDS: '60' });
}, 60_000);

afterAll(() => patient.stop());
afterEach(clearFaults);

/** A push whose batches can only be verified by the number of rows in the table. */
async function countedPush(rows: number) {
  const target = await createTarget(anna, columns, { mark: false });
  const ids = Array.from({ length: rows }, (_, id) => [id]);
  const push = new PushScript(target, ids, { batchRows: 10 });
  expect((await push.start()).body).toMatchObject({ verifiedBy: 'row-count', inFlight: 1 });
  return { target, push };
}

async function idsIn({ datasetId, table }: Target) {
  return (await storedRows(datasetId, table)).map(([id]) => Number(id)).sort((a, b) => a - b);
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

async function stateOfBatch(push: PushScript, n: number) {
  const { batchesDone } = (await push.look()).body as { batchesDone: readonly { n: number; state: string }[] };
  return batchesDone.find((batch) => batch.n === n)?.state;
}

describe('a batch without a mark that is claimed and not sent yet', () => {
  it('does not take the rows of another batch for its own', async () => {
    const { target, push } = await countedPush(30);
    expect((await push.send(0)).status).toBe(200);
    // Batch 2 has arrived, and nobody has written that down; batch 1 is on its way, and has as many rows.
    const arrived = patient.hold({ to: 'power-bi', method: 'POST', path: /\/rows$/, when: 'after' });
    const second = sendBatchTo(patient.api, push, 2);
    await arrived.reached;
    const claimed = patient.hold(claim);
    const first = sendBatchTo(patient.api, push, 1);
    await claimed.reached;
    expect(await idsIn(target)).toEqual([...numbers(10), ...numbers(30).slice(20)]);
    for (let tries = 0; tries < 3; tries++) {
      const again = await sendBatchTo(patient.api, push, 1);
      expect(again).toMatchObject({ status: 409, body: { code: 'batch_in_progress', retryAfter: expect.any(Number) } });
    }
    expect(await stateOfBatch(push, 1)).toBe('claimed');
    arrived.release();
    expect(await second).toMatchObject({ status: 200, body: { n: 2, state: 'landed' } });
    claimed.release();
    expect(await first).toMatchObject({ status: 200, body: { n: 1, state: 'landed' } });
    expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 30 });
    expect(await idsIn(target)).toEqual(numbers(30));
  }, 60_000);
});

describe('two batches without a mark whose senders are gone', () => {
  it('are both in doubt when only one of them has arrived', async () => {
    const { target, push } = await countedPush(30);
    expect((await push.send(0)).status).toBe(200);
    const killed = await startHeldApi();
    const arrived = killed.hold({ to: 'power-bi', method: 'POST', path: /\/rows$/, when: 'after' });
    const second = expect(sendBatchTo(killed.api, push, 2)).rejects.toThrow('fetch failed');
    await arrived.reached;
    const claimed = killed.hold(claim);
    const first = expect(sendBatchTo(killed.api, push, 1)).rejects.toThrow('fetch failed');
    await claimed.reached;
    process.kill(killed.pid, 'SIGKILL');
    await Promise.all([first, second]);
    arrived.release();
    claimed.release();
    await killed.stop();
    for (const n of [1, 2]) {
      const answer = await askUntilTaken(() => push.send(n), ['batch_in_progress']);
      expect(answer).toMatchObject({ status: 409, body: { code: 'batch_in_doubt' } });
    }
    expect((await push.cancel()).body).toMatchObject({ outcome: 'cancelled', rowsSent: 10, batchesInDoubt: [1, 2] });
    expect(await idsIn(target)).toEqual([...numbers(10), ...numbers(30).slice(20)]);
  }, 60_000);
});

describe('a batch without a mark beside one that is in doubt', () => {
  it('does not take the rows of an outsider for its own', async () => {
    const { target, push } = await countedPush(14);
    const lostOnItsWay = { operation: 'postRows', datasetId: target.datasetId, dropBefore: true };
    await addFaults(lostOnItsWay);
    const lost = await push.send(0);
    expect(lost.body).toMatchObject({ code: 'batch_in_doubt', retryAfter: expect.any(Number) });
    await addRowsElsewhere(
      target,
      [100, 101, 102, 103].map((Id) => ({ Id })),
    );
    await waited(lost.headers);
    expect((await push.send(0)).body).toMatchObject({ code: 'batch_in_doubt' });
    expect(await stateOfBatch(push, 0)).toBe('in-doubt');
    await addFaults(lostOnItsWay);
    const alsoLost = await push.send(1);
    expect(alsoLost.body).toMatchObject({ code: 'batch_in_doubt', retryAfter: expect.any(Number) });
    expect(await stateOfBatch(push, 1)).toBe('claimed');
    await waited(alsoLost.headers);
    expect((await push.send(1)).body).toMatchObject({ code: 'batch_in_doubt' });
    expect(await stateOfBatch(push, 1)).toBe('in-doubt');
    expect((await push.cancel()).body).toMatchObject({ outcome: 'cancelled', rowsSent: 0, batchesInDoubt: [0, 1] });
    expect(await idsIn(target)).toEqual([100, 101, 102, 103]);
  }, 60_000);
});
