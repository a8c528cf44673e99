import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { sendToApi } from '../sendToApi.ts';
import { addFaults, clearFaults, storedRows } from '../powerBiState.ts';
import { signIn } from '../signIn.ts';
import { createTarget, PushScript, type ScriptColumn, type Target } from './pushScript.ts';

const columns: readonly ScriptColumn[] = [
  { name: 'Id', dataType: 'Int64' },
  { name: 'Airport Name', dataType: 'String' },
  { name: 'Flight Date', dataType: 'DateTime' },
  { name: 'Cost Total $', dataType: 'Double' },
];
const small = [
  [1, 'BARKSDALE', '1990-01-08T00:00:00', 0],
  [2, null, null, 12.5],
  ['9007199254740993', 'ÄÖ “quoted”', '2026-07-28T23:59:59', -0.1],
];

/** birdstrikes.csv of vega-datasets: 10,000 rows of a real file. */
function birdstrikes() {
  const file = new URL('../../../node_modules/vega-datasets/data/birdstrikes.csv', import.meta.url);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row, i) => [
    i,
    row['Airport Name'] ?? null,
    `${row['Flight Date'] ?? ''}T00:00:00`,
    Number(row['Cost Total $']),
  ]);
}

let anna: string;
let target: Target;

beforeAll(async () => {
  anna = await signIn('anna');
});

afterEach(clearFaults);

async function started(rows: ConstructorParameters<typeof PushScript>[1] = small, options = {}) {
  target = await createTarget(anna, columns);
  const push = new PushScript(target, rows, options);
  expect((await push.start()).status).toBe(200);
  return push;
}

describe('a push', () => {
  it('brings a real file to Power BI, every row once and every cell as it was', async () => {
    const rows = birdstrikes();
    const push = await started(rows, { batchRows: 3_000 });
    const answers = await Promise.all(push.batches.map((_, n) => push.send(n)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    const receipt = (await push.complete()).body;
    expect(receipt).toMatchObject({
      outcome: 'complete',
      rowsSent: 10_000,
      rowsFound: 10_000,
      rowsInTable: 10_000,
      verifiedBy: 'mark',
    });
    const stored = await storedRows(target.datasetId, 'Strikes');
    const byId = [...stored].sort((a, b) => Number(a[0]) - Number(b[0]));
    expect(byId).toEqual(rows.map(([id, ...others]) => [String(id), ...others]));
  });

  it('keeps integers that JavaScript cannot hold, blanks and any text', async () => {
    const push = await started();
    await push.send(0);
    expect(await storedRows(target.datasetId, 'Strikes')).toEqual(
      small.map(([id, ...others]) => [String(id), ...others]),
    );
  });

  it('adds nothing when a batch is sent again', async () => {
    const push = await started();
    const [first, second] = [await push.send(0), await push.send(0)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(3);
  });

  it('adds a batch once when it is sent many times at the same moment', async () => {
    const push = await started();
    const answers = await Promise.all(Array.from({ length: 6 }, () => push.send(0)));
    for (const { status, body } of answers) {
      if (status !== 200) expect(body).toMatchObject({ code: 'batch_in_progress' });
    }
    expect(answers.some((answer) => answer.status === 200)).toBe(true);
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(3);
  });

  it('refuses a batch that was sent before with other rows', async () => {
    const push = await started();
    await push.send(0);
    const changed = await push.send(0, 1, JSON.stringify({ rows: [[7, 'x', null, 1]] }));
    expect(changed.body).toMatchObject({ code: 'batch_changed', status: 409 });
  });

  it('says again what has landed after the push was closed, and adds nothing', async () => {
    const push = await started();
    const first = await push.send(0);
    await push.complete();
    expect(await push.send(0)).toMatchObject({ status: 200, body: first.body });
    expect((await push.send(0, 1, JSON.stringify({ rows: [[7, 'x', null, 1]] }))).body).toMatchObject({
      code: 'push_closed',
    });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(3);
  });

  it('is not complete before all its batches are', async () => {
    const push = await started(birdstrikes().slice(0, 20), { batchRows: 10 });
    await push.send(1);
    expect((await push.complete()).body).toMatchObject({ code: 'batch_missing', errors: [{ path: 'batches[0]' }] });
  });

  it('gives the same receipt again when it is completed twice', async () => {
    const push = await started();
    await push.send(0);
    const first = await push.complete();
    expect((await push.complete()).body).toEqual(first.body);
    expect((await push.start()).body).toMatchObject({ state: 'complete', receipt: first.body });
  });

  it('finds its rows when the answer of Power BI was lost', async () => {
    const push = await started();
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, commitThenDrop: true });
    expect((await push.send(0)).body).toMatchObject({ state: 'landed', rows: 3 });
    expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 3 });
  });

  it('sends a batch again only after it is certain that it did not arrive', async () => {
    const push = await started();
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, dropBefore: true });
    const lost = await push.send(0);
    expect(lost.body).toMatchObject({ code: 'batch_in_doubt', status: 409 });
    expect((await push.send(0)).body).toMatchObject({ code: 'batch_in_progress' });
    await settled(lost.headers);
    expect((await push.send(0)).body).toMatchObject({ state: 'landed' });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(3);
  }, 60_000);

  it('does not double a batch that Power BI commits late', async () => {
    const push = await started();
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, commitLateMs: 700 });
    const lost = await push.send(0);
    expect(lost.body).toMatchObject({ code: 'batch_in_doubt' });
    await settled(lost.headers);
    expect((await push.send(0)).body).toMatchObject({ state: 'landed' });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(3);
  }, 60_000);

  it('passes a 429 of Power BI on and takes the batch afterwards', async () => {
    const push = await started();
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, status: 429, retryAfter: 3 });
    const refused = await push.send(0);
    expect(refused.body).toMatchObject({ code: 'throttled', status: 429, retryAfter: 3 });
    expect(refused.headers.get('retry-after')).toBe('3');
    expect((await push.send(0)).status).toBe(200);
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(3);
  });

  it('verifies by the number of rows where the table has no mark', async () => {
    target = await createTarget(anna, columns, { mark: false });
    const push = new PushScript(target, small);
    expect((await push.start()).body).toMatchObject({ verifiedBy: 'row-count', inFlight: 1 });
    await addFaults({ operation: 'postRows', datasetId: target.datasetId, commitThenDrop: true });
    expect((await push.send(0)).body).toMatchObject({ state: 'landed' });
    expect((await push.complete()).body).toMatchObject({ outcome: 'complete', rowsFound: 3, verifiedBy: 'row-count' });
  });
});

describe('a replace', () => {
  it('deletes the rows that are there before the first batch', async () => {
    const push = await started();
    await push.send(0);
    await push.complete();
    const replace = new PushScript(target, small.slice(0, 1), { mode: 'replace' });
    expect((await replace.start()).body).toMatchObject({ state: 'deleted' });
    expect(await storedRows(target.datasetId, 'Strikes')).toHaveLength(0);
    await replace.send(0);
    expect((await replace.complete()).body).toMatchObject({ outcome: 'complete', rowsInTable: 1 });
  });

  it('waits until a DELETE without an answer is settled, and then goes on', async () => {
    const push = await started();
    await push.send(0);
    await push.complete();
    const replace = new PushScript(target, small, { mode: 'replace' });
    await addFaults({ operation: 'deleteRows', datasetId: target.datasetId, commitThenDrop: true });
    const lost = await replace.start();
    expect(lost.body).toMatchObject({ code: 'power_bi_unavailable', status: 503 });
    expect((await replace.send(0)).body).toMatchObject({ code: 'push_closed' });
    await settled(lost.headers);
    const again = await replace.start();
    expect(again.body).toMatchObject({ state: 'deleted', driver: 2 });
    await replace.send(0, 2);
    expect((await replace.complete()).body).toMatchObject({ outcome: 'complete', rowsInTable: 3 });
  }, 60_000);
});

describe('the gate', () => {
  it('lets one push at a time write to a table and says who it is', async () => {
    await started();
    const ben = { ...target, token: await signIn('ben') };
    const answer = await new PushScript(ben, small.slice(1)).start();
    expect(answer.body).toMatchObject({
      code: 'push_in_progress',
      status: 409,
      push: { by: 'Anna Larsen', workbook: 'script.xlsx' },
    });
    expect(answer.headers.get('retry-after')).not.toBeNull();
  });

  it('reminds a person of their own unfinished push', async () => {
    const push = await started();
    const answer = await new PushScript(target, small.slice(1)).start();
    expect(answer.body).toMatchObject({ code: 'unfinished_push', push: { id: push.id } });
  });

  it('shuts an older pane out when a push is opened again', async () => {
    const push = await started();
    expect((await push.start()).body).toMatchObject({ driver: 2 });
    expect((await push.send(0, 1)).body).toMatchObject({ code: 'superseded' });
    expect((await push.send(0, 2)).status).toBe(200);
  });

  it('asks before the very same rows are appended again', async () => {
    const push = await started();
    await push.send(0);
    await push.complete();
    const again = new PushScript(target, small);
    expect((await again.start()).body).toMatchObject({ code: 'already_pushed', status: 409 });
    expect((await again.start({ confirm: 'already_pushed' })).status).toBe(200);
  });

  it('keeps other rows out of a push that was announced differently', async () => {
    const push = await started();
    const other = new PushScript(target, small.slice(1), { id: push.id });
    expect((await other.start()).body).toMatchObject({ code: 'push_changed' });
  });

  it('hides a push from everybody else', async () => {
    const push = await started();
    expect((await push.look(await signIn('ben'))).body).toMatchObject({ code: 'push_not_found', status: 404 });
  });

  it('keeps what landed when a push is cancelled, and frees the table', async () => {
    const push = await started(birdstrikes().slice(0, 20), { batchRows: 10 });
    await push.send(0);
    expect((await push.cancel()).body).toMatchObject({ outcome: 'cancelled', rowsSent: 10, rowsFound: 10 });
    expect((await push.send(1)).body).toMatchObject({ code: 'push_closed' });
    expect((await new PushScript(target, small).start()).status).toBe(200);
  });

  it('keeps a push and the deletion of all rows apart', async () => {
    const push = await started();
    const rows = `${target.path}/rows`;
    expect((await sendToApi('DELETE', rows, { token: anna })).body).toMatchObject({ code: 'unfinished_push' });
    await push.cancel();
    expect((await sendToApi('DELETE', rows, { token: anna })).body).toEqual({ deleted: true });
  });
});

/** Waits as long as the API asked to. */
async function settled(headers: Headers): Promise<void> {
  const seconds = Number(headers.get('retry-after'));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
