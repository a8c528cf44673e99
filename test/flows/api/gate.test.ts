import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addEntraFault, clearEntraFaults } from '../entraFaults.ts';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { signIn } from '../signIn.ts';
import { createTarget, PushScript, type ScriptColumn, type Target } from './pushScript.ts';
import { waited } from './waited.ts';

const columns: readonly ScriptColumn[] = [{ name: 'Id', dataType: 'Int64' }];
const twenty = Array.from({ length: 20 }, (_, i) => [i]);

let anna: string;
let ben: string;

beforeAll(async () => {
  anna = await signIn('anna');
  ben = await signIn('ben');
});

afterEach(clearFaults);
afterEach(clearEntraFaults);

async function started(options: Parameters<typeof createTarget>[2] = {}) {
  const target = await createTarget(anna, columns, options);
  const script = new PushScript(target, twenty, { batchRows: 10 });
  expect((await script.start()).status).toBe(200);
  return { target, script };
}

function bens(target: Target, rows = twenty.slice(0, 10)) {
  return new PushScript({ ...target, token: ben }, rows);
}

/** Starts a push, waiting as often as the API asks to. */
async function startedAtLast(push: PushScript, tries = 5) {
  for (let i = 1; ; i++) {
    const answer = await push.start();
    if (answer.status === 200 || i === tries) return answer;
    expect(answer.body).toMatchObject({ code: 'push_in_progress' });
    await waited(answer.headers);
  }
}

describe('a push that nobody drives any more', () => {
  it('loses the table to the next one, and adds nothing afterwards', async () => {
    const { target, script } = await started();
    await script.send(0);
    const next = bens(target);
    expect(await startedAtLast(next)).toMatchObject({ status: 200 });
    expect((await script.send(1)).body).toMatchObject({ code: 'superseded' });
    expect((await next.send(0)).status).toBe(200);
    expect((await next.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 10, rowsInTable: 20 });
  }, 60_000);

  it('goes on with its marks after the other one is done', async () => {
    const { target, script } = await started();
    await script.send(0);
    const next = bens(target);
    await startedAtLast(next);
    await next.cancel();
    expect((await script.start()).body).toMatchObject({ driver: 2, rowsLanded: 10 });
    expect((await script.send(1, 2)).status).toBe(200);
    expect((await script.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 20 });
  }, 60_000);

  it('does not take the rows of others for its own where only the whole table can be counted', async () => {
    const { target, script } = await started({ mark: false });
    await script.send(0);
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, dropBefore: true });
    const lost = await script.send(1);
    expect(lost.body).toMatchObject({ code: 'batch_in_doubt' });
    await waited(lost.headers);
    const next = bens(target);
    await startedAtLast(next);
    await next.send(0);
    await next.complete();
    expect((await script.start()).body).toMatchObject({ code: 'table_changed' });
    expect((await script.send(1)).body).toMatchObject({ code: 'batch_in_doubt' });
    expect((await script.complete()).body).toMatchObject({ outcome: 'in-doubt', batchesInDoubt: [1] });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(20);
  }, 60_000);
});

describe('cancelling', () => {
  it('waits for a DELETE in doubt, which would take the next push’s rows along', async () => {
    const target = await createTarget(anna, columns);
    await addFaults({ operation: 'deleteRows', datasetId: target.datasetId, dropBefore: true });
    const script = new PushScript(target, twenty, { mode: 'replace' });
    expect((await script.start()).body).toMatchObject({ code: 'power_bi_unavailable' });
    const early = await script.cancel();
    expect(early.body).toMatchObject({ code: 'power_bi_unavailable', retryAfter: expect.any(Number) });
    expect((await bens(target).start()).body).toMatchObject({ code: 'push_in_progress' });
    await waited(early.headers);
    expect((await script.cancel()).body).toMatchObject({ outcome: 'cancelled' });
    expect((await bens(target).start()).status).toBe(200);
  }, 60_000);

  it('frees the table once the last batch is settled, even if nobody asks for the receipt', async () => {
    const { target, script } = await started();
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, dropBefore: true });
    const lost = await script.send(0);
    expect((await script.cancel()).body).toMatchObject({ code: 'batch_in_progress' });
    expect((await new PushScript(target, twenty).start()).body).toMatchObject({ code: 'unfinished_push' });
    await waited(lost.headers);
    expect((await new PushScript(target, twenty).start()).status).toBe(200);
    expect((await script.cancel()).body).toMatchObject({ outcome: 'cancelled', rowsSent: 0 });
  }, 60_000);

  it('ends also where Power BI no longer answers queries, and names the doubt', async () => {
    const { target, script } = await started();
    await addFaults(
      { operation: 'postRows', datasetId: target.datasetId, dropBefore: true },
      { operation: 'executeQueries', datasetId: target.datasetId, status: 403, times: 100 },
    );
    const lost = await script.send(0);
    await waited(lost.headers);
    expect((await script.cancel()).body).toMatchObject({ outcome: 'cancelled', batchesInDoubt: [0] });
  }, 60_000);
});

describe('a batch', () => {
  it('goes alone where the table has no mark', async () => {
    const { target, script } = await started({ mark: false });
    for (let i = 0; i < 10; i++) {
      const answers = await Promise.all([script.send(0), script.send(1)]);
      for (const { status, body } of answers) {
        if (status !== 200) expect(body).toMatchObject({ code: 'batch_in_progress' });
      }
      if (answers.every(({ status }) => status === 200)) break;
      if (i > 2) await script.send(i % 2);
    }
    expect((await script.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 20 });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(20);
  });

  it('is in doubt after a 408, which does not say what became of it', async () => {
    const { target, script } = await started();
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, status: 408 });
    expect((await script.send(0)).body).toMatchObject({ code: 'batch_in_doubt' });
  });

  it('is not claimed while the caller has to sign in again', async () => {
    const own = await createTarget(ben, columns);
    const script = new PushScript(own, twenty.slice(0, 10));
    await script.start();
    await addEntraFault({ user: 'ben', claimsChallenge: true, times: 1 });
    const other = new PushScript({ ...own, token: await signIn('ben', { expiresIn: 2900 }) }, twenty.slice(0, 10), {
      id: script.id,
    });
    const challenged = await other.send(0);
    expect(challenged.body).toMatchObject({ code: 'claims_challenge' });
    expect((await script.send(0)).status).toBe(200);
  });

  it('names the first cell that is none', async () => {
    const { script } = await started();
    const answer = await script.send(0, 1, '{"rows":[[1],[[2]]]}');
    expect(answer.body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'rows[1][0]' }] });
    expect((await script.send(0, 1, '{"rows":[[1e999]]}')).body).toMatchObject({ errors: [{ path: 'rows[0][0]' }] });
    expect((await script.send(0, 1, '{"rows":[]}')).body).toMatchObject({ errors: [{ path: 'rows' }] });
  });

  it('keeps one gate for a table however its name is cased', async () => {
    const { target } = await started();
    const shouted = bens({ ...target, path: target.path.replace('Strikes', 'STRIKES') });
    expect((await shouted.start()).body).toMatchObject({ code: 'push_in_progress' });
  });
});
