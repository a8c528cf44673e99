import { describe, expect, it } from '@jest/globals';
import { changeReaches } from '../../../addin/excel/changeReaches.ts';

/** C3:E5 and C10:E12. */
const stack = {
  column: 2,
  columns: 3,
  spans: [
    { row: 2, rows: 3 },
    { row: 9, rows: 3 },
  ],
};

describe('changeReaches()', () => {
  it.each(['C3', 'E12', 'A1:C3', '$D$4', "'My data'!D4", 'D:D', '11:20', 'A1:XFD1048576', 'A1,E5', 'a1:c3'])(
    'is true of an edit of %s',
    (address) => expect(changeReaches(address, 'RangeEdited', stack)).toBe(true),
  );

  it.each(['B3', 'F3', 'C6:E9', 'C13', 'A:B', 'F:XFD', '6:9', '1:2', 'A1,F5'])('is false of an edit of %s', (address) =>
    expect(changeReaches(address, 'RangeEdited', stack)).toBe(false),
  );

  it.each([
    ['RowInserted', '1:1', true],
    ['RowDeleted', '6:7', true],
    ['RowDeleted', '13:13', false],
    ['ColumnInserted', 'A:A', true],
    ['ColumnDeleted', 'F:F', false],
    ['CellInserted', 'A3', true],
    ['CellDeleted', 'C6', true],
    ['CellDeleted', 'C13', false],
  ])('knows that %s at %s moves the cells: %s', (type, address, expected) => {
    expect(changeReaches(address, type, stack)).toBe(expected);
  });

  it('takes an address that it does not understand for the whole sheet', () => {
    expect(changeReaches('R1C1', undefined, stack)).toBe(true);
  });
});
