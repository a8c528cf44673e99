import { describe, expect, it } from '@jest/globals';
import { rowReached } from '../../../addin/panes/rowReached.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const from = (row: number, key: string) => rowReached({ ...plain, key }, row, 5000);

describe('rowReached()', () => {
  it('goes to the next row and to the one before', () => {
    expect(from(7, 'ArrowDown')).toBe(8);
    expect(from(7, 'ArrowUp')).toBe(6);
  });
  it('goes to the first row and to the last', () => {
    expect(from(7, 'Home')).toBe(0);
    expect(from(7, 'End')).toBe(4999);
  });
  it('goes nowhere at either end', () => {
    expect([from(4999, 'ArrowDown'), from(4999, 'End'), from(0, 'ArrowUp'), from(0, 'Home')]).toEqual(
      Array(4).fill(undefined),
    );
  });
  it('leaves other keys to the browser, and those with a modifier', () => {
    expect([from(7, 'PageDown'), from(7, 'Enter'), from(7, 'toString')]).toEqual(Array(3).fill(undefined));
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(rowReached({ ...plain, key: 'End', [modifier]: true }, 7, 5000)).toBeUndefined();
  });
});
