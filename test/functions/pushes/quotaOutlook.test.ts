import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quotaOutlook } from '../../../functions/pushes/quotaOutlook.ts';
import type { Budget } from '../../../functions/store/pushRecord.ts';

const MINUTE = 60_000;
const HOURLY = 1_000_000;
/** The first millisecond of minute 30,000,000 since 1970. */
const MINUTE_NOW = 30_000_000;
const NOW = MINUTE_NOW * MINUTE;

/** Rows that went so many minutes ago, as the budget keeps them. */
function usedAgo(rowsByAge: Readonly<Record<number, number>>): Budget['minutes'] {
  const buckets = Object.entries(rowsByAge).map(([age, rows]) => [MINUTE_NOW - Number(age), { rows, posts: 1 }]);
  return Object.fromEntries(buckets) as Budget['minutes'];
}

/** When the last row goes, found out minute by minute: a minute's rows count until 62 minutes after it began. */
function lastMomentBySimulation(used: Budget['minutes'], now: number, rows: number): number {
  const gone = new Map(Object.entries(used).map(([minute, bucket]) => [Number(minute), bucket.rows]));
  const first = Math.floor(now / MINUTE);
  let left = rows;
  for (let minute = first; ; minute += 1) {
    const counted = [...gone].filter(([at]) => minute - at <= 61).reduce((sum, [, n]) => sum + n, 0);
    const going = Math.min(left, HOURLY - counted);
    gone.set(minute, (gone.get(minute) ?? 0) + going);
    left -= going;
    if (left === 0) return Math.max(now, minute * MINUTE);
  }
}

/** What a dataset may have used: no more than an hour takes. */
const usedHours = fc
  .uniqueArray(fc.record({ age: fc.integer({ min: 0, max: 70 }), share: fc.integer({ min: 0, max: 100_000 }) }), {
    selector: ({ age }) => age,
    maxLength: 10,
  })
  .map((buckets) => usedAgo(Object.fromEntries(buckets.map(({ age, share }) => [age, share]))));
const rowCounts = fc.integer({ min: 1, max: 4 * HOURLY });

describe('quotaOutlook()', () => {
  it('lets an hour’s rows go at once where nothing is used', () => {
    expect(quotaOutlook({}, NOW, HOURLY)).toEqual({
      rowsPerHour: HOURLY,
      rowsUsed: 0,
      rowsLeft: HOURLY,
      rowsThatWait: 0,
    });
  });

  it('tells what is left of an hour that is used in part', () => {
    const used = usedAgo({ 10: 300_000, 50: 400_000 });
    expect(quotaOutlook(used, NOW, 300_000)).toMatchObject({ rowsUsed: 700_000, rowsLeft: 300_000, rowsThatWait: 0 });
    expect(quotaOutlook(used, NOW, 300_001)).toMatchObject({ rowsThatWait: 1, waitsUntil: NOW + 12 * MINUTE });
    expect(quotaOutlook(used, NOW, 700_001)).toMatchObject({ rowsThatWait: 400_001, waitsUntil: NOW + 52 * MINUTE });
  });

  it('has nothing left of an hour that is used up', () => {
    expect(quotaOutlook(usedAgo({ 61: HOURLY }), NOW, 1)).toEqual({
      rowsPerHour: HOURLY,
      rowsUsed: HOURLY,
      rowsLeft: 0,
      rowsThatWait: 1,
      waitsUntil: NOW + MINUTE,
    });
  });

  it('counts a minute until 62 minutes after it began, to the millisecond', () => {
    const used = usedAgo({ 61: HOURLY });
    expect(quotaOutlook(used, NOW + MINUTE - 1, 1)).toMatchObject({ rowsLeft: 0, waitsUntil: NOW + MINUTE });
    expect(quotaOutlook(used, NOW + MINUTE, 1)).toMatchObject({ rowsUsed: 0, rowsLeft: HOURLY, rowsThatWait: 0 });
  });

  it('takes several hours for more rows than an hour takes', () => {
    expect(quotaOutlook({}, NOW, HOURLY + 1)).toMatchObject({ rowsThatWait: 1, waitsUntil: NOW + 62 * MINUTE });
    expect(quotaOutlook({}, NOW, 3 * HOURLY)).toMatchObject({ waitsUntil: NOW + 2 * 62 * MINUTE });
    const used = usedAgo({ 30: HOURLY });
    expect(quotaOutlook(used, NOW, 2 * HOURLY)).toMatchObject({ waitsUntil: NOW + (32 + 62) * MINUTE });
  });

  it('names the first moment at which the last row can go', () => {
    fc.assert(
      fc.property(usedHours, rowCounts, (used, rows) => {
        const { rowsThatWait, waitsUntil } = quotaOutlook(used, NOW, rows);
        const last = lastMomentBySimulation(used, NOW, rows);
        expect(waitsUntil ?? NOW).toBe(last);
        expect(rowsThatWait > 0).toBe(last > NOW);
      }),
    );
  });

  it('is never too early, and less than a minute late, in the midst of a minute', () => {
    fc.assert(
      fc.property(usedHours, rowCounts, fc.integer({ min: 0, max: MINUTE - 1 }), (used, rows, milliseconds) => {
        const now = NOW + milliseconds;
        const late = (quotaOutlook(used, now, rows).waitsUntil ?? now) - lastMomentBySimulation(used, now, rows);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(MINUTE);
      }),
    );
  });
});
