import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { clearFaults, storedRows } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { askUntilTaken } from './askUntilTaken.ts';
import { createTarget, PushScript, type ScriptColumn, type Target } from './pushScript.ts';
import { sendBatchTo } from './sendBatchTo.ts';
import { startHeldApi, type HeldApi, type Point } from './startHeldApi.ts';
import { waited } from './waited.ts';

const columns: readonly ScriptColumn[] = [{ name: 'Id', dataType: 'Int64' }];
// The first claim of a batch is the one plain insert of a request that adds rows.
const claim: Point = { to: 'storage', method: 'POST', path: /\/rangecast(\?|$)/, when: 'after' };

let anna: string;
let ben: string;
/** Has a long time for its POSTs: what forbids one has to be found, not only the time to be over. */
let patient: HeldApi;

beforeAll(async () => {
  [anna, ben] = await Promise.all([signIn('anna'), signIn('ben')]);
  patient = await startHeldApi({ PUSH_POST_DEADLINE_SECONDS: '60' });
}, 60_000);

afterAll(() => patient.stop());
afterEach(clearFaults);

function idRows(first: number, count: number) {
  return Array.from({ length: count }, (_, i) => [first + i]);
}

async function idsIn({ datasetId, table }: Target) {
  return (await storedRows(datasetId, table)).map(([id]) => Number(id)).sort((a, b) => a - b);
}

const numbers = (first: number, count: number) => idRows(first, count).flat();

/** A push of three batches of 10 rows, the first of which has landed, and so the dataset's budget is there. */
async function begun(options: Parameters<typeof createTarget>[2] = {}) {
  const target = await createTarget(anna, columns, options);
  const push = new PushScript(target, idRows(0, 30), { batchRows: 10 });
  expect((await push.start()).status).toBe(200);
  expect((await push.send(0)).status).toBe(200);
  return { target, push };
}

async function stateOfBatch(push: PushScript, n: number) {
  const { batchesDone } = (await push.look()).body as { batchesDone: readonly { n: number; state: string }[] };
  return batchesDone.find((batch) => batch.n === n)?.state;
}

describe('a batch whose table was taken over while it was on its way to its claim', () => {
  const others = [
    {
      what: 'all rows were deleted',
      code: 'table_changed',
      left: [],
      act: ({ path }: Target) => sendToApi('DELETE', `${path}/rows`, { token: ben }),
    },
    {
      what: 'the table was redefined',
      code: 'table_changed',
      left: numbers(0, 10),
      act: ({ path }: Target) =>
        sendToApi('PUT', path, {
          token: ben,
          body: { confirm: 'may-delete-rows', columns: [...columns, { name: 'Note', dataType: 'String' }] },
        }),
    },
    {
      what: 'another push began',
      code: 'superseded',
      left: numbers(0, 10),
      act: (target: Target) => new PushScript({ ...target, token: ben }, idRows(100, 10)).start(),
    },
  ] as const;

  it.each(others)(
    'is not sent after $what',
    async ({ act, code, left }) => {
      const { target, push } = await begun();
      const held = patient.hold({ ...claim, when: 'before' });
      const sent = sendBatchTo(patient.api, push, 1);
      await held.reached;
      expect((await askUntilTaken(() => act(target), ['push_in_progress'])).body).not.toHaveProperty('code');
      held.release();
      expect(await sent).toMatchObject({ status: 409, body: { code } });
      expect(await stateOfBatch(push, 1)).toBe('refused');
      expect(await idsIn(target)).toEqual(left);
    },
    60_000,
  );
});

describe('a batch that is claimed and not sent yet', () => {
  it('is not sent once a newer pane drives the push, which may send it then', async () => {
    const { target, push } = await begun();
    const held = patient.hold(claim);
    const sent = sendBatchTo(patient.api, push, 1);
    await held.reached;
    expect((await push.start()).body).toMatchObject({ driver: 2 });
    expect((await push.send(1, 2)).body).toMatchObject({ code: 'batch_in_progress' });
    held.release();
    expect(await sent).toMatchObject({ status: 409, body: { code: 'superseded' } });
    expect(await stateOfBatch(push, 1)).toBe('refused');
    expect(await idsIn(target)).toEqual(numbers(0, 10));
    expect((await push.send(1, 2)).status).toBe(200);
    expect(await idsIn(target)).toEqual(numbers(0, 20));
  });

  it('is not sent once the push is cancelled', async () => {
    const { target, push } = await begun();
    const held = patient.hold(claim);
    const sent = sendBatchTo(patient.api, push, 1);
    await held.reached;
    expect((await push.cancel()).body).toMatchObject({ code: 'batch_in_progress' });
    held.release();
    expect(await sent).toMatchObject({ status: 409, body: { code: 'push_closed' } });
    expect(await stateOfBatch(push, 1)).toBe('refused');
    expect((await push.cancel()).body).toMatchObject({ outcome: 'cancelled', rowsSent: 10, batchesInDoubt: [] });
    expect(await idsIn(target)).toEqual(numbers(0, 10));
  });

  it.each([{ mark: false }, { retentionPolicy: 'basicFIFO' }] as const)(
    'keeps the others back where only one may be under way: %j',
    async (options) => {
      const { target, push } = await begun(options);
      const held = patient.hold(claim);
      const sent = sendBatchTo(patient.api, push, 1);
      await held.reached;
      expect(await push.send(2)).toMatchObject({ status: 409, body: { code: 'batch_in_progress' } });
      expect(await stateOfBatch(push, 2)).toBe('refused');
      expect(await idsIn(target)).toEqual(numbers(0, 10));
      held.release();
      expect((await sent).status).toBe(200);
      expect((await push.send(2)).status).toBe(200);
      expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 30 });
      expect(await idsIn(target)).toEqual(numbers(0, 30));
    },
    60_000,
  );
});

describe('an idle push that comes back while it is being taken over', () => {
  it('keeps the table when its batch left before it was shut out', async () => {
    const { target, push } = await begun();
    const early = await sendToApi('DELETE', `${target.path}/rows`, { token: ben });
    expect(early.body).toMatchObject({ code: 'push_in_progress' });
    const eviction = patient.hold({ to: 'storage', method: 'PUT', path: /RowKey='gate'/, when: 'before' });
    const post = patient.hold({ to: 'power-bi', method: 'POST', path: /\/rows$/, when: 'before' });
    await waited(early.headers);
    const deletion = deleteAt(patient.api, target);
    await eviction.reached;
    const sent = sendBatchTo(patient.api, push, 1);
    await post.reached;
    eviction.release();
    expect((await deletion).body).toMatchObject({ code: 'push_in_progress' });
    post.release();
    expect((await sent).status).toBe(200);
    expect(await idsIn(target)).toEqual(numbers(0, 20));
  }, 60_000);
});

async function deleteAt(api: string, { path }: Target) {
  const headers = { authorization: `Bearer ${ben}` };
  const answer = await fetch(`${api}/${path}/rows`, { method: 'DELETE', headers });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

describe('two instances that get the same batch', () => {
  it('add its rows once when both claim it at the same moment, twenty times', async () => {
    const target = await createTarget(anna, columns);
    const push = new PushScript(target, idRows(0, 200), { batchRows: 10 });
    await push.start();
    expect((await push.send(0)).status).toBe(200);
    const other = await startHeldApi();
    try {
      for (let n = 1; n < 20; n++) {
        const claims = [patient, other].map((api) => api.hold({ ...claim, when: 'before' }));
        const sent = [patient, other].map(({ api }) => sendBatchTo(api, push, n));
        await Promise.all(claims.map(({ reached }) => reached));
        for (const { release } of claims) release();
        const answers = await Promise.all(sent);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'batch_in_progress' });
      }
    } finally {
      await other.stop();
    }
    expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 200, rowsInTable: 200 });
    expect(await idsIn(target)).toEqual(numbers(0, 200));
  }, 60_000);
});

describe('an instance that stops between claim and POST', () => {
  const tables = [
    [{ mark: false }, 'never arrives'],
    [{ mark: false }, 'arrives after its sender is gone'],
    [{ retentionPolicy: 'basicFIFO' }, 'never arrives'],
  ] as const;

  it.each(tables)(
    'lets a push go on backwards when it was killed: %j, its POST %s',
    async (options, fate) => {
      const target = await createTarget(anna, columns, options);
      const push = new PushScript(target, idRows(0, 30), { batchRows: 10 });
      expect((await push.start()).body).toMatchObject({ inFlight: 1 });
      const killed = await startHeldApi();
      const post = killed.hold({ to: 'power-bi', method: 'POST', path: /\/rows$/, when: 'before' });
      const sent = expect(sendBatchTo(killed.api, push, 0)).rejects.toThrow('fetch failed');
      await post.reached;
      process.kill(killed.pid, 'SIGKILL');
      await sent;
      if (fate === 'never arrives') post.drop();
      else post.release();
      await killed.stop();
      for (const n of [2, 1, 0]) {
        const answer = await askUntilTaken(() => push.send(n), ['batch_in_progress', 'batch_in_doubt']);
        expect(answer.body).toMatchObject({ n, state: 'landed' });
      }
      expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 30, batchesInDoubt: [] });
      expect(await idsIn(target)).toEqual(numbers(0, 30));
    },
    60_000,
  );

  it('sends nothing when it goes on after another instance has sent the batch', async () => {
    const { target, push } = await begun();
    const frozen = await startHeldApi();
    try {
      const claimed = frozen.hold(claim);
      const sent = sendBatchTo(frozen.api, push, 1);
      await claimed.reached;
      // The last that it reads before its POST: it has both answers when it goes on, and nothing left to wait for.
      const looks = ["RowKey='gate'", `RowKey='push:${push.id}'`].map((row) =>
        frozen.hold({ to: 'storage', method: 'GET', path: new RegExp(row), when: 'after' }),
      );
      claimed.release();
      await Promise.all(looks.map(({ reached }) => reached));
      process.kill(frozen.pid, 'SIGSTOP');
      for (const { release } of looks) release();
      const again = await askUntilTaken(() => push.send(1), ['batch_in_progress', 'batch_in_doubt']);
      expect(again.body).toMatchObject({ n: 1, state: 'landed' });
      process.kill(frozen.pid, 'SIGCONT');
      expect(await sent).toMatchObject({ status: 409, body: { code: 'batch_in_progress' } });
      expect(await idsIn(target)).toEqual(numbers(0, 20));
    } finally {
      await frozen.stop();
    }
  }, 60_000);
});
