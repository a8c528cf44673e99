import { describe, expect, it } from '@jest/globals';
import { columnShape } from '../../../addin/table/columnShape.ts';

const zeros = (count: number): readonly number[] => new Array<number>(count).fill(0);

describe('columnShape()', () => {
  it('counts numbers in 16 equal steps from the least to the greatest', () => {
    expect(columnShape([0, 1, 1, 16, null], 'Int64')).toEqual({
      kind: 'spread',
      counts: [1, 2, ...zeros(13), 1],
      blanks: 1,
    });
  });
  it('reads decimals as digits and days as days', () => {
    expect(columnShape(['-1.5', '0', '1.5'], 'Decimal')).toMatchObject({ counts: [1, ...zeros(7), 1, ...zeros(6), 1] });
    expect(columnShape(['2026-01-01T00:00:00', '2026-01-17T00:00:00'], 'DateTime')).toMatchObject({
      counts: [1, ...zeros(14), 1],
    });
  });
  it('puts equal numbers into one step', () => {
    expect(columnShape([7, 7], 'Double')).toMatchObject({ counts: [2, ...zeros(15)] });
  });
  it('counts the five texts that come most often, and the others together', () => {
    const values = ['a', 'b', 'a', 'a', 'b', 'c', 'd', null];
    expect(columnShape(values, 'String')).toEqual({ kind: 'shares', counts: [3, 2], others: 2, blanks: 1 });
    expect(columnShape([true, false, true, true], 'Boolean')).toEqual({
      kind: 'shares',
      counts: [3],
      others: 1,
      blanks: 0,
    });
  });
  it('looks at no more than 5,000 values, at equal distances', () => {
    const values = Array.from({ length: 1_000_000 }, (_, i) => i);
    const shape = columnShape(values, 'Int64');
    expect(shape).toMatchObject({ counts: expect.arrayContaining([312, 313]), blanks: 0 });
  });
  it('has none for a column without values', () => {
    expect(columnShape([null, null], 'String')).toBeUndefined();
    expect(columnShape([], 'Int64')).toBeUndefined();
  });
});
