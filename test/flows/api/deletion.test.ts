import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { askUntilTaken } from './askUntilTaken.ts';
import { createTarget, PushScript, sha256, type ScriptColumn, type Target } from './pushScript.ts';
import { startHeldApi, type HeldApi } from './startHeldApi.ts';

const columns: readonly ScriptColumn[] = [{ name: 'Id', dataType: 'Int64' }];
const oldRows = [[1], [2], [3]];
const newRows = [[10], [11], [12], [13]];
const newIds = newRows.flat();
// Later than the idle time of the flows, 3 s, and before the DELETE is settled, after 6 s.
const LATE_MS = 4800;
/** An insert or a change of several records together. */
const transaction = { to: 'storage', method: 'POST', path: /\/\$batch/, when: 'after' } as const;

let anna: string;
let ben: string;

beforeAll(async () => {
  [anna, ben] = await Promise.all([signIn('anna'), signIn('ben')]);
});

afterEach(clearFaults);

/** A table that holds the old rows. */
async function filled(options: Parameters<typeof createTarget>[2] = {}) {
  const target = await createTarget(anna, columns, options);
  const push = new PushScript(target, oldRows);
  await push.start();
  await push.send(0);
  expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsInTable: 3 });
  return target;
}

async function idsIn({ datasetId, table }: Target) {
  return (await storedRows(datasetId, table)).map(([id]) => Number(id)).sort((a, b) => a - b);
}

/** The next DELETE gets no answer and is carried out late. */
async function delayNextDeletion({ datasetId }: Target): Promise<void> {
  await addFaults({ operation: 'deleteRows', datasetId, commitLateMs: LATE_MS });
}

async function sendAll(push: PushScript, driver: number): Promise<void> {
  for (const n of push.batches.keys()) expect((await push.send(n, driver)).status).toBe(200);
  expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsInTable: 4 });
}

function driverOf(body: unknown): number {
  return (body as { readonly driver: number }).driver;
}

describe('a replace whose DELETE got no answer and is carried out late', () => {
  it.each([{ mark: true }, { mark: false }])(
    'takes no batch before, and loses no new row to it: %j',
    async (options) => {
      const target = await filled(options);
      await delayNextDeletion(target);
      const push = new PushScript(target, newRows, { mode: 'replace', batchRows: 2 });
      let answer = await push.start();
      const carriedOut = setTimeout(LATE_MS);
      // Somebody who can't wait asks again at once, and again.
      for (let driver = 1; answer.status !== 200; driver++) {
        expect(answer.body).toMatchObject({ code: 'power_bi_unavailable', retryAfter: expect.any(Number) });
        expect((await push.send(0, driver)).body).toMatchObject({ code: 'push_closed' });
        await setTimeout(250);
        answer = await push.start();
      }
      await sendAll(push, driverOf(answer.body));
      await carriedOut;
      expect(await idsIn(target)).toEqual(newIds);
    },
    60_000,
  );
});

describe('a DELETE that got no answer and is carried out late', () => {
  const deletions = [
    { of: 'a replace', start: (target: Target) => new PushScript(target, [[5]], { mode: 'replace' }).start() },
    { of: 'Delete Rows', start: ({ path }: Target) => sendToApi('DELETE', `${path}/rows`, { token: anna }) },
  ];

  it.each(deletions)(
    'keeps others from the table until it is settled: $of',
    async ({ start }) => {
      const target = await filled();
      await delayNextDeletion(target);
      expect((await start(target)).body).toMatchObject({ code: 'power_bi_unavailable' });
      const carriedOut = setTimeout(LATE_MS);
      const push = new PushScript({ ...target, token: ben }, newRows, { batchRows: 2 });
      expect((await askUntilTaken(() => push.start(), ['push_in_progress'])).status).toBe(200);
      await sendAll(push, 1);
      await carriedOut;
      expect(await idsIn(target)).toEqual(newIds);
    },
    60_000,
  );
});

describe('an instance that is frozen right before its DELETE', () => {
  const deletions = [
    { of: 'a replace', freeze: freezeReplace },
    { of: 'Delete Rows', freeze: freezeDeleteRows },
  ];

  it.each(deletions)(
    'deletes nothing when it goes on after others have added rows: $of',
    async ({ freeze }) => {
      const target = await filled();
      const frozen = await startHeldApi();
      try {
        const { answer } = await freeze(frozen, target);
        const push = new PushScript({ ...target, token: ben }, newRows, { mode: 'replace', batchRows: 2 });
        expect((await askUntilTaken(() => push.start(), ['push_in_progress'])).status).toBe(200);
        await sendAll(push, 1);
        process.kill(frozen.pid, 'SIGCONT');
        expect((await answer).status).toBeGreaterThanOrEqual(400);
        expect(await idsIn(target)).toEqual(newIds);
      } finally {
        await frozen.stop();
      }
    },
    60_000,
  );
});

describe('a replace that was taken over right before its DELETE', () => {
  it('deletes nothing', async () => {
    const target = await filled();
    // A long time for its DELETE: that it was taken over has to be found, not only the time to be over.
    const slow = await startHeldApi({ PUSH_POST_DEADLINE_SECONDS: '60' });
    try {
      const opened = slow.hold(transaction);
      const answer = startReplaceAt(slow.api, target);
      await opened.reached;
      const deleting = slow.hold({ ...transaction, when: 'before' });
      opened.release();
      await deleting.reached;
      const push = new PushScript({ ...target, token: ben }, newRows);
      expect((await askUntilTaken(() => push.start(), ['push_in_progress'])).status).toBe(200);
      expect((await push.send(0)).status).toBe(200);
      deleting.release();
      expect(await (await answer).json()).toMatchObject({ code: 'superseded', status: 409 });
      expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 4 });
      expect(await idsIn(target)).toEqual([...oldRows.flat(), ...newIds]);
    } finally {
      await slow.stop();
    }
  }, 60_000);
});

function startReplaceAt(api: string, { path }: Target): Promise<Response> {
  const source = { workbook: 'script.xlsx', sheet: 'Sheet1', range: 'A1:A2' };
  return fetch(`${api}/${path}/pushes/${randomUUID()}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${anna}`, 'content-type': 'application/json' },
    body: JSON.stringify({ mode: 'replace', columns, rows: 1, batches: 1, digest: sha256('any'), source }),
  });
}

/** Freezes an API that has read for the last time before the DELETE of a replace; gives what its answer will be. */
async function freezeReplace({ api, hold, pid }: HeldApi, target: Target) {
  const opened = hold(transaction);
  const answer = startReplaceAt(api, target);
  await opened.reached;
  const deleting = hold(transaction);
  opened.release();
  await deleting.reached;
  const lastLook = hold({ to: 'storage', method: 'GET', path: /RowKey='gate'/, when: 'after' });
  deleting.release();
  await lastLook.reached;
  process.kill(pid, 'SIGSTOP');
  lastLook.release();
  return { answer };
}

/** Freezes an API that has taken the gate for Delete Rows; gives what its answer will be. */
async function freezeDeleteRows({ api, hold, pid }: HeldApi, { path }: Target) {
  const taken = hold({ to: 'storage', method: 'PUT', path: /RowKey='gate'/, when: 'after' });
  const answer = fetch(`${api}/${path}/rows`, { method: 'DELETE', headers: { authorization: `Bearer ${anna}` } });
  await taken.reached;
  process.kill(pid, 'SIGSTOP');
  taken.release();
  return { answer };
}
