import { describe, expect, it } from '@jest/globals';
import { listPushes } from '../../../functions/pushes/listPushes.ts';
import type { PushContext } from '../../../functions/pushes/pushContext.ts';
import type { HistoryEntry } from '../../../functions/store/pushRecord.ts';
import { historyKey } from '../../../functions/store/tableKeys.ts';
import { entryOf, newContext, pushOf } from './pushRecords.ts';

const STARTED = '2026-11-24T12:00:00.000Z';

async function keep(
  { address, records }: PushContext,
  id: string,
  startedAt: string,
  receipt?: HistoryEntry['receipt'],
): Promise<void> {
  const value = { ...entryOf(pushOf(id, startedAt)), receipt };
  await records.write({ insert: historyKey(address, startedAt, id), value });
}

function receiptOf(outcome: 'complete' | 'in-doubt' | 'cancelled', finishedAt: string) {
  return {
    outcome,
    rowsSent: 20_000,
    verifiedBy: 'mark' as const,
    batchesInDoubt: [],
    doubledBatches: [],
    decisions: [],
    startedAt: STARTED,
    finishedAt,
    datasetUrl: '',
  };
}

async function idsOf(context: PushContext, most: number): Promise<readonly string[]> {
  return (await listPushes(context, most)).map(({ id }) => id);
}

describe('listPushes()', () => {
  it('gives nothing for a table without pushes', async () => {
    expect(await listPushes(newContext(), 10)).toEqual([]);
  });

  it('gives the newest first, in whatever order they were kept', async () => {
    const context = newContext();
    await keep(context, 'middle', '2026-11-24T12:00:00.001Z');
    await keep(context, 'oldest', '1999-12-31T23:59:59.999Z');
    await keep(context, 'newest', '2027-01-01T00:00:00.000Z');
    await keep(context, 'older', STARTED);
    expect(await idsOf(context, 10)).toEqual(['newest', 'middle', 'older', 'oldest']);
  });

  it('gives no more than are wanted, and those the newest', async () => {
    const context = newContext();
    for (const n of [1, 2, 3, 4, 5]) await keep(context, `p${n}`, `2026-11-24T12:00:0${n}.000Z`);
    expect(await idsOf(context, 3)).toEqual(['p5', 'p4', 'p3']);
    expect(await idsOf(context, 5)).toHaveLength(5);
  });

  it('gives the pushes of this table only', async () => {
    const [context, other] = [newContext(), newContext()];
    await keep(other, 'p1', STARTED);
    expect(await listPushes(context, 10)).toEqual([]);
  });

  it('calls a push without receipt unfinished', async () => {
    const context = newContext();
    await keep(context, 'p1', STARTED);
    expect(await listPushes(context, 10)).toEqual([
      {
        id: 'p1',
        kind: 'push',
        by: 'Anna',
        mode: 'append',
        rows: 20_000,
        batches: 2,
        source: { workbook: 'Book1.xlsx', sheet: 'Sheet1', range: 'A1:C20001' },
        startedAt: STARTED,
        outcome: 'unfinished',
      },
    ]);
  });

  it.each(['complete', 'in-doubt', 'cancelled'] as const)(
    'tells of a push that ended %s how long it took',
    async (outcome) => {
      const context = newContext();
      const receipt = receiptOf(outcome, '2026-11-24T12:01:30.500Z');
      await keep(context, 'p1', STARTED, receipt);
      expect(await listPushes(context, 10)).toMatchObject([
        { id: 'p1', by: 'Anna', outcome, finishedAt: receipt.finishedAt, seconds: 90.5, receipt },
      ]);
    },
  );

  it('takes no time for less than none, when two clocks differ', async () => {
    const context = newContext();
    await keep(context, 'p1', STARTED, receiptOf('complete', '2026-11-24T11:59:59.000Z'));
    expect(await listPushes(context, 10)).toMatchObject([{ seconds: 0 }]);
  });
});
