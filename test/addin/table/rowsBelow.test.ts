import { describe, expect, it } from '@jest/globals';
import { filledCells } from '../../../addin/table/filledCells.ts';
import { rowsBelow } from '../../../addin/table/rowsBelow.ts';
import { noPause } from './noPause.ts';
import { selectionOf, type TestCell } from './selectionOf.ts';

/** The rows found below the data, which begins in row 0. */
async function found(...rows: readonly (readonly TestCell[])[]): Promise<readonly number[]> {
  const selection = selectionOf(rows);
  return rowsBelow(selection, { from: 0, to: rows.length }, await filledCells(selection, noPause));
}

describe('rowsBelow()', () => {
  it('finds a row that begins like a remark below rows that do not', async () => {
    expect(await found(['a', 'x', 'y'], ['b', 'x', 'y'], ['Source: ledger', null, null])).toEqual([2]);
    expect(await found(['a *', 'x', 'y'], ['* provisional', null, null], ['1) net', null, null])).toEqual([1, 2]);
  });

  it.each([
    ['steps', ['1) Wash', '2) Cut', '3) Mix']],
    ['notes', ['Call: Oslo', 'Mail: Rome', 'Note: call']],
    ['points', ['* a', '* b', '* x']],
  ])('takes a single column of %s for data', async (_, texts) => {
    expect(await found(...texts.map((text) => [text]))).toEqual([]);
  });

  it('takes a remark below a single column only after a blank row', async () => {
    expect(await found(['Oslo'], ['Rome'], ['Note: two'])).toEqual([]);
    expect(await found(['Oslo'], ['Rome'], [null], ['Note: two'])).toEqual([3]);
  });

  it('takes a list with gaps for data', async () => {
    expect(await found(['1) Wash'], ['2) Cut'], [null], ['1) Mix'])).toEqual([]);
  });

  it('takes a row that begins like the data for data, also where it fills fewer cells', async () => {
    expect(await found(['Page 6', 'Start', 'x', 'y'], ['Page 7', 'Intro', null, null])).toEqual([]);
    expect(await found(['Page 5', 'End', 'x', 'y'], [null, null, null, null], ['Page 7', 'Intro', null, null])).toEqual(
      [],
    );
  });
});
