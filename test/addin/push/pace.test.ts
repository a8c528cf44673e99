import { describe, expect, it } from '@jest/globals';
import { paceOf, withSample, type PaceSample } from '../../../addin/push/pace.ts';

function samples(...seen: readonly (readonly [seconds: number, landed: number])[]): readonly PaceSample[] {
  return seen.reduce<readonly PaceSample[]>(
    (before, [seconds, landed]) => withSample(before, { at: seconds * 1000, landed }),
    [],
  );
}

describe('paceOf()', () => {
  it('gives rows a second and the time that the rest takes', () => {
    expect(paceOf(samples([0, 0], [5, 50_000], [10, 100_000]), 400_000)).toEqual({
      rowsPerSecond: 10_000,
      secondsLeft: 30,
    });
  });
  it('says nothing before three seconds', () => {
    expect(paceOf([], 100)).toBeUndefined();
    expect(paceOf(samples([0, 0], [2, 50]), 100)).toBeUndefined();
  });
  it('follows the last half minute', () => {
    expect(paceOf(samples([0, 0], [10, 100_000], [60, 100_100], [70, 100_200]), 100_300)).toEqual({
      rowsPerSecond: 10,
      secondsLeft: 10,
    });
  });
});

describe('withSample()', () => {
  it('keeps one sample for each number of rows', () => {
    expect(samples([0, 0], [1, 0], [2, 0], [3, 10])).toHaveLength(2);
  });
  it('begins anew when fewer rows have landed than before: that is another push', () => {
    expect(samples([0, 0], [5, 500], [6, 0])).toEqual([{ at: 6_000, landed: 0 }]);
  });
});
