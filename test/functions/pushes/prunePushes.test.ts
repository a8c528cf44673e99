import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { prunePushes } from '../../../functions/pushes/prunePushes.ts';
import type { PushContext } from '../../../functions/pushes/pushContext.ts';
import {
  batchKey,
  deletionKey,
  finishedKey,
  gateKey,
  historyKey,
  partitionOf,
  pushKey,
} from '../../../functions/store/tableKeys.ts';
import { batchOf, entryOf, newContext, pushOf } from './pushRecords.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 24, 12);

function daysAgo(days: number): string {
  return new Date(NOW - days * DAY).toISOString();
}

/** Keeps a push with all that can belong to it. */
async function keep({ address, records }: PushContext, id: string, startedAt: string, finishedBy = id): Promise<void> {
  const push = pushOf(id, startedAt);
  await records.write({ insert: pushKey(address, id), value: push });
  await records.write({ insert: historyKey(address, startedAt, id), value: entryOf(push) });
  await records.write({ insert: batchKey(address, id, 0), value: batchOf(0) });
  await records.write({ insert: batchKey(address, id, 1), value: batchOf(1) });
  await records.write({ insert: deletionKey(address, id), value: { attempt: 1 } });
  const note = { pushId: finishedBy, finishedAt: startedAt };
  await records.write({ insert: finishedKey(address, push.digest), value: note });
}

/** The row keys of all that is kept of the table. */
async function keptRows({ address, records }: PushContext): Promise<readonly string[]> {
  return (await records.list(partitionOf(address), '', z.unknown())).map(({ key }) => key.row);
}

/** The ids of the pushes of which anything is kept. */
async function keptIds(context: PushContext): Promise<readonly string[]> {
  const ids = (await keptRows(context)).flatMap((row) => /\bp\d+/.exec(row)?.[0] ?? []);
  return [...new Set(ids)].sort();
}

describe('prunePushes()', () => {
  it('removes a push that is too old, with its batches, deletion, note and entry, and nothing else', async () => {
    const context = newContext();
    await context.records.write({ insert: gateKey(context.address), value: {} });
    await keep(context, 'p2', daysAgo(399));
    const before = await keptRows(context);
    await keep(context, 'p1', daysAgo(401));
    expect(await keptRows(context)).toHaveLength(before.length + 6);
    await prunePushes(context, NOW);
    expect(await keptRows(context)).toEqual(before);
  });

  it('keeps a push for its days to the millisecond', async () => {
    const context = newContext();
    await keep(context, 'p1', daysAgo(400));
    await prunePushes(context, NOW - 1);
    expect(await keptIds(context)).toEqual(['p1']);
    await prunePushes(context, NOW);
    expect(await keptRows(context)).toEqual([]);
  });

  it('removes three at most, so that nobody waits for long; the rest the next time', async () => {
    const context = newContext();
    for (const n of [1, 2, 3, 4]) await keep(context, `p${n}`, daysAgo(410 - n));
    await prunePushes(context, NOW);
    expect(await keptIds(context)).toHaveLength(1);
    await prunePushes(context, NOW);
    expect(await keptRows(context)).toEqual([]);
  });

  it('keeps the note of a newer push with the same digest', async () => {
    const context = newContext();
    await keep(context, 'p1', daysAgo(401), 'p2');
    await prunePushes(context, NOW);
    expect(await keptRows(context)).toEqual([finishedKey(context.address, 'digest-p1').row]);
  });

  it('removes the rest of what was cut off before its entry went', async () => {
    const context = newContext();
    await keep(context, 'p1', daysAgo(401));
    await context.records.remove([pushKey(context.address, 'p1'), finishedKey(context.address, 'digest-p1')]);
    await prunePushes(context, NOW);
    expect(await keptRows(context)).toEqual([]);
  });

  it('removes a push of more batches than one transaction holds', async () => {
    const context = newContext();
    await keep(context, 'p1', daysAgo(401));
    const writes = Array.from({ length: 150 }, (_, n) =>
      context.records.write({ insert: batchKey(context.address, 'p1', n + 2), value: batchOf(n + 2) }),
    );
    await Promise.all(writes);
    await prunePushes(context, NOW);
    expect(await keptRows(context)).toEqual([]);
  });

  it('leaves other tables alone', async () => {
    const [context, other] = [newContext(), newContext()];
    await keep(other, 'p1', daysAgo(401));
    await prunePushes(context, NOW);
    expect(await keptRows(other)).toHaveLength(6);
  });
});
