import { describe, expect, it } from '@jest/globals';
import { filledCells, isFilled } from '../../../addin/table/filledCells.ts';
import { HOLDS, SelectionColumn } from '../../../addin/table/selectionColumn.ts';
import { noPause } from './noPause.ts';
import { error, selectionOf, type TestCell } from './selectionOf.ts';

/** Whether a column of these cells is filled. */
function isFilledWith(...cells: readonly TestCell[]): boolean {
  return selectionOf(cells.map((cell) => [cell])).columns.every(isFilled);
}

describe('filledCells()', () => {
  it('counts in each row what holds something, and spaces as nothing', async () => {
    const rows = [
      ['a', ' ', 0],
      [null, '\u00a0 ', null],
      [false, error(), 'b'],
    ];
    expect([...(await filledCells(selectionOf(rows), noPause))]).toEqual([2, 0, 3]);
  });
});

describe('isFilled()', () => {
  it('tells a column with something in it from one of blanks and spaces', () => {
    expect([isFilledWith(null, ' ', 'x'), isFilledWith(' ', 0), isFilledWith(false), isFilledWith(error())]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isFilledWith(null, null), isFilledWith(' ', '\t', null)]).toEqual([false, false]);
  });

  it('looks no further than to the first filled cell', () => {
    const texts = ['a', 'b'];
    let looks = 0;
    Object.defineProperty(texts, 1, { get: () => `b${(looks += 1)}` });
    const cells = {
      holds: Uint8Array.of(HOLDS.blank, HOLDS.text, HOLDS.text),
      numbers: Float64Array.of(0, 0, 1),
      types: new Uint8Array(3),
      formats: new Uint16Array(3),
      texts,
      formatCodes: ['General'],
    };
    expect(isFilled(new SelectionColumn('A', cells))).toBe(true);
    expect(looks).toBe(0);
  });
});
