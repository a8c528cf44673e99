import { afterEach, describe, expect, it } from '@jest/globals';
import type { PreparedPush } from '../../../addin/push/preparePush.ts';
import { PREPARED_AHEAD } from '../../../addin/push/prepareAhead.ts';
import type { PushProgress } from '../../../addin/push/pushProgress.ts';
import { runPush } from '../../../addin/push/runPush.ts';
import { StoppedHere } from '../../../addin/push/stoppedHere.ts';
import { stopPush } from '../../../addin/push/stopPush.ts';
import { gzip } from '../../../addin/api/gzip.ts';
import { sha256 } from '../../../addin/push/sha256.ts';
import { problem } from '../api/listen.ts';
import { startPushApi } from './pushApi.ts';
import { steppedClock } from './steppedClock.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A push of batches with two rows each; `made` lists those that were asked for. */
async function prepared(batches: number): Promise<PreparedPush & { readonly made: readonly number[] }> {
  const made: number[] = [];
  const jsonOf = (n: number) => JSON.stringify({ rows: [[`row ${n * 2}`], [`row ${n * 2 + 1}`]] });
  return {
    id: 'aaaaaaaa-0000-4000-8000-000000000001',
    target: { datasetId: 'd', tableName: 'T' },
    made,
    batches: {
      digestOf: (n) => sha256(jsonOf(n)),
      async get(n) {
        made.push(n);
        return { n, rows: 2, digest: await sha256(jsonOf(n)), gzipped: await gzip(jsonOf(n)) };
      },
    },
    start: {
      mode: 'append',
      columns: [{ name: 'Name', dataType: 'String' }],
      rows: batches * 2,
      batches,
      digest: await sha256(`${batches} batches`),
      source: { workbook: 'Book.xlsx', sheet: 'Sheet1', range: 'A1:A9' },
    },
  };
}

async function scene({
  batches = 3,
  inFlight = 4,
  sendAhead = 0,
  onWait,
}: { batches?: number; inFlight?: number; sendAhead?: number; onWait?: (controller: AbortController) => void } = {}) {
  const api = await startPushApi({ inFlight, sendAhead });
  closers.push(api.close);
  const controller = new AbortController();
  const clock = steppedClock(() => onWait?.(controller));
  const progress: PushProgress[] = [];
  const run = {
    callApi: api.callApi,
    clock,
    onProgress: (step: PushProgress) => progress.push(step),
    signal: controller.signal,
  };
  const push = await prepared(batches);
  const kinds = () => api.seen.map(({ kind, n }) => (n === undefined ? kind : `${kind} ${n}`));
  return { ...api, api, controller, clock, progress, run, push, kinds };
}

describe('runPush()', () => {
  it('starts, sends every batch with the driver, completes and gives the receipt', async () => {
    const { run, push, landed, seen, kinds, progress } = await scene({ inFlight: 1 });
    expect(await runPush(push, run)).toMatchObject({
      outcome: 'complete',
      rowsSent: 6,
      rowsFound: 6,
      verifiedBy: 'mark',
    });
    expect(kinds()).toEqual(['start', 'batch 0', 'batch 1', 'batch 2', 'complete']);
    expect(seen[1]?.driver).toBe('1');
    expect(JSON.parse(seen[0]?.text ?? '')).toEqual(push.start);
    expect([...landed.values()].map(({ digest }) => digest)).toEqual(
      await Promise.all([0, 1, 2].map((n) => push.batches.digestOf(n))),
    );
    expect(progress.map(({ phase, rowsLanded }) => `${phase} ${rowsLanded}`)).toEqual([
      'starting 0',
      'sending 0',
      'sending 0',
      'sending 2',
      'sending 4',
      'sending 6',
      'verifying 6',
    ]);
  });

  it('sends confirm when it is told that a repeat is meant', async () => {
    const { run, push, seen } = await scene();
    await runPush(push, { ...run, confirm: ['already_pushed'] });
    expect(JSON.parse(seen[0]?.text ?? '')).toMatchObject({ confirm: ['already_pushed'] });
  });

  it('sends as many batches at once as the API takes in, never more', async () => {
    const { run, push, landed, faults, api, seen } = await scene({ batches: 13, inFlight: 4, sendAhead: 2 });
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const sixWaiting = async () => {
      if (seen.filter(({ kind }) => kind === 'batch').length === 6) open();
      await gate;
    };
    faults.batch = [sixWaiting, sixWaiting, sixWaiting, sixWaiting, sixWaiting, sixWaiting];
    await runPush(push, run);
    expect(api.mostBusy()).toBe(6);
    expect(landed.size).toBe(13);
  });

  it('sends the first batch while only a few of the others are made', async () => {
    const { run, push, faults, landed } = await scene({ batches: 12, inFlight: 1 });
    const madeAtFirst: number[] = [];
    faults.batch = [
      () => {
        madeAtFirst.push(...push.made);
        return Promise.resolve();
      },
    ];
    await runPush(push, run);
    expect(Math.max(...madeAtFirst)).toBe(PREPARED_AHEAD);
    expect(landed.size).toBe(12);
  });

  it('makes the first batches while the API opens the push', async () => {
    const { run, push, faults } = await scene({ batches: 12, inFlight: 1 });
    const madeAtStart: number[] = [];
    faults.start = [
      () => {
        madeAtStart.push(...push.made);
        return Promise.resolve();
      },
    ];
    await runPush(push, run);
    expect(madeAtStart).toEqual([0, 1, 2, 3]);
  });

  it('waits as long as it is told while a batch is in progress, then sends the same bytes again', async () => {
    const { run, push, clock, faults, seen, progress } = await scene({ batches: 1 });
    faults.batch = [problem(409, 'batch_in_progress', { retryAfter: 7 })];
    await runPush(push, run);
    expect(clock.waits).toEqual([7]);
    const sent = seen.filter(({ kind }) => kind === 'batch').map(({ text }) => text);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toBe(sent[1]);
    expect(progress.find(({ wait }) => wait)?.wait).toEqual({ until: 7000, why: 'settling' });
    expect(progress.at(-1)?.wait).toBeUndefined();
  });

  it('sends the same bytes again when the answer was lost, and no row lands twice', async () => {
    const { run, push, clock, faults, seen, landed } = await scene({ batches: 2, inFlight: 1 });
    faults.batch = ['lost'];
    expect(await runPush(push, run)).toMatchObject({ outcome: 'complete', rowsSent: 4 });
    expect(clock.waits).toEqual([1]);
    expect(seen.filter(({ n }) => n === 0).map(({ text }) => text)).toHaveLength(2);
    expect(landed.size).toBe(2);
  });

  it('waits out a quota and says until when', async () => {
    const { run, push, clock, faults, progress } = await scene({ batches: 1 });
    faults.batch = [problem(429, 'quota_exhausted', { retryAfter: 1800 })];
    expect(await runPush(push, run)).toMatchObject({ outcome: 'complete' });
    expect(clock.waits).toEqual([1800]);
    expect(progress.find(({ wait }) => wait)?.wait).toEqual({ until: 1_800_000, why: 'quota' });
  });

  it('waits for longer each time while nothing answers, then stops and can go on', async () => {
    const { run, push, clock, faults, landed } = await scene({ batches: 2, inFlight: 1 });
    faults.batch = Array.from({ length: 8 }, () => 'drop' as const);
    await expect(runPush(push, run)).rejects.toMatchObject({ code: 'api_unreachable' });
    expect(clock.waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(await runPush(push, run)).toMatchObject({ outcome: 'complete', rowsSent: 4 });
    expect(landed.size).toBe(2);
  });

  it('stops at a problem that no repeat can cure and waits for what is in flight', async () => {
    const { run, push, faults, landed, kinds } = await scene({ batches: 6, inFlight: 2 });
    faults.batch = [problem(422, 'batch_refused', { errors: [{ path: 'rows[0].Name', message: 'is too long' }] })];
    await expect(runPush(push, run)).rejects.toMatchObject({
      code: 'batch_refused',
      message: 'Detail of batch_refused.',
      details: { errors: [{ path: 'rows[0].Name', message: 'is too long' }] },
    });
    expect(landed.size).toBeLessThan(6);
    expect(kinds()).not.toContain('complete');
  });

  it('stops at doubt that has no end', async () => {
    const { run, push, faults, clock } = await scene({ batches: 1 });
    faults.batch = [problem(409, 'batch_in_doubt')];
    await expect(runPush(push, run)).rejects.toMatchObject({ code: 'batch_in_doubt' });
    expect(clock.waits).toEqual([]);
  });

  it('skips what is done when it is run again, with the new driver', async () => {
    const { run, push, faults, seen, kinds } = await scene({ batches: 3, inFlight: 1 });
    faults.batch = [() => Promise.resolve(), problem(403, 'not_permitted')];
    await expect(runPush(push, run)).rejects.toMatchObject({ code: 'not_permitted' });
    seen.length = 0;
    expect(await runPush(push, run)).toMatchObject({ outcome: 'complete', rowsSent: 6 });
    expect(kinds()).toEqual(['start', 'batch 1', 'batch 2', 'complete']);
    expect(seen[1]?.driver).toBe('2');
  });

  it('refuses to go on when a batch that is done had other bytes', async () => {
    const { run, push, faults } = await scene({ batches: 2, inFlight: 1 });
    faults.batch = [() => Promise.resolve(), problem(403, 'not_permitted')];
    await expect(runPush(push, run)).rejects.toMatchObject({ code: 'not_permitted' });
    const changed = { ...push, batches: { ...push.batches, digestOf: () => Promise.resolve('0'.repeat(64)) } };
    await expect(runPush(changed, run)).rejects.toMatchObject({
      code: 'batch_changed',
      message: 'Batch 0 of this push was sent with other values. Start a new push.',
    });
  });

  it('starts no further batch after a cancel, lets those in flight land and gives the receipt', async () => {
    const { run, push, controller, faults, landed, kinds } = await scene({ batches: 5, inFlight: 1 });
    faults.batch = [
      () => {
        controller.abort();
        return Promise.resolve();
      },
    ];
    expect(await runPush(push, run)).toMatchObject({ outcome: 'cancelled', rowsSent: 2 });
    expect(landed.size).toBe(1);
    expect(kinds()).toEqual(['start', 'batch 0', 'cancel']);
  });

  it('ends a wait when it is cancelled', async () => {
    const { run, push, faults, kinds } = await scene({ batches: 1, onWait: (controller) => controller.abort() });
    faults.batch = [problem(429, 'quota_exhausted', { retryAfter: 3600 })];
    expect(await runPush(push, run)).toMatchObject({ outcome: 'cancelled', rowsSent: 0 });
    expect(kinds()).toEqual(['start', 'batch 0', 'cancel']);
  });

  it('keeps nobody waiting who cancels while nothing answers: the push stays unfinished and can be stopped later', async () => {
    const { run, push, faults, clock, controller, kinds } = await scene({ batches: 2, inFlight: 1 });
    faults.batch = [
      () => {
        controller.abort();
        return Promise.resolve();
      },
    ];
    faults.cancel = ['drop', 'drop'];
    await expect(runPush(push, run)).rejects.toMatchObject({
      code: 'stopped_here',
      undone: 'cancelling',
      cause: { code: 'api_unreachable' },
    });
    expect(clock.waits).toEqual([1]);
    expect(kinds()).toEqual(['start', 'batch 0', 'cancel', 'cancel']);
    expect(await stopPush(push, run)).toMatchObject({ outcome: 'cancelled', rowsSent: 2 });
  });

  it.each([
    ['batch', 'cancelling'],
    ['complete', 'counting'],
  ] as const)('ends a %s that is not waited for any more', async (kind, undone) => {
    const { run, push, faults, controller, seen } = await scene({ batches: 1 });
    const leaving = new AbortController();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    faults[kind] = [
      () => {
        if (kind === 'batch') controller.abort();
        leaving.abort(new StoppedHere('cancelling'));
        return answered;
      },
    ];
    await expect(runPush(push, { ...run, stopWaiting: leaving.signal })).rejects.toMatchObject({
      code: 'stopped_here',
      undone,
    });
    answer();
    expect(seen.at(-1)?.kind).toBe(kind);
    expect(await runPush(push, { ...run, signal: new AbortController().signal })).toMatchObject({
      outcome: 'complete',
    });
  });

  it('begins before there is room for all rows when it is told to hurry, without cancelling', async () => {
    const hurry = new AbortController();
    const { run, push, faults, seen, kinds } = await scene({ batches: 1, onWait: () => hurry.abort() });
    faults.start = [problem(429, 'quota_exhausted', { retryAfter: 3600 })];
    const hurried = { ...run, confirm: ['already_pushed'], hurry: hurry.signal } as const;
    expect(await runPush(push, hurried)).toMatchObject({ outcome: 'complete' });
    expect(kinds()).toEqual(['start', 'start', 'batch 0', 'complete']);
    expect(JSON.parse(seen[1]?.text ?? '')).toMatchObject({ confirm: ['already_pushed', 'quota_wait'] });
  });

  it('gives no receipt when it is cancelled before the API knew the push', async () => {
    const { run, push, faults, kinds } = await scene({ batches: 1, onWait: (controller) => controller.abort() });
    faults.start = [problem(429, 'quota_exhausted', { retryAfter: 3600 })];
    expect(await runPush(push, run)).toBeUndefined();
    expect(kinds()).toEqual(['start', 'cancel']);
  });

  it('gives the receipt also when the answer to complete was lost', async () => {
    const { run, push, faults, kinds } = await scene({ batches: 1 });
    faults.complete = ['lost'];
    expect(await runPush(push, run)).toMatchObject({ outcome: 'complete', rowsSent: 2 });
    expect(kinds()).toEqual(['start', 'batch 0', 'complete', 'complete', 'get']);
  });

  it('gives the receipt of a push that had finished before', async () => {
    const { run, push, seen, kinds } = await scene({ batches: 1 });
    await runPush(push, run);
    seen.length = 0;
    expect(await runPush(push, run)).toMatchObject({ outcome: 'complete', rowsSent: 2 });
    expect(kinds()).toEqual(['start']);
  });
});
