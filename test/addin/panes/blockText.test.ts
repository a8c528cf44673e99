import { describe, expect, it } from '@jest/globals';
import { blockText, NO_BLOCKS } from '../../../addin/panes/blockText.ts';
import { blocks } from './receipts.ts';

describe('blockText()', () => {
  it('names a batch by its cells in the sheet, header and hidden rows counted', () => {
    expect([0, 1, 2].map((n) => blockText(blocks, n))).toEqual(['B2:E10002', 'B10003:E20002', 'B20003:E25002']);
  });

  it('names it by its number from 1 where the cells are not known', () => {
    expect(blockText(NO_BLOCKS, 0)).toBe('batch 1');
    expect(blockText({ ...blocks, cells: undefined }, 1)).toBe('batch 2');
    expect(blockText(blocks, 999)).toBe('batch 1,000');
  });
});
