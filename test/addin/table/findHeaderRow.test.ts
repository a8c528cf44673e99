import { describe, expect, it } from '@jest/globals';
import { findHeaderRow } from '../../../addin/table/findHeaderRow.ts';
import { date, error, selectionOf } from './selectionOf.ts';

describe('findHeaderRow()', () => {
  it.each([
    [
      'names above numbers',
      [
        ['Region', 'Sales'],
        ['North', 1],
      ],
    ],
    [
      'names with a gap above numbers',
      [
        ['Region', null, 'Sales'],
        ['North', null, 1],
      ],
    ],
    [
      'names above texts that never repeat them',
      [
        ['Name', 'City'],
        ['Anna', 'Oslo'],
        ['Ben', 'Oslo'],
      ],
    ],
  ])('sees a header in %s', (_, rows) => {
    expect(findHeaderRow(selectionOf(rows))).toBe(0);
  });

  it.each([
    ['a single row', [['Region', 'Sales']]],
    [
      'numbers in the first row',
      [
        ['Region', 17],
        ['North', 1],
      ],
    ],
    [
      'texts that turn up again below',
      [
        ['North', 'Oslo'],
        ['South', 'Oslo'],
      ],
    ],
    [
      'the same text twice above texts',
      [
        ['North', 'North'],
        ['South', 'East'],
      ],
    ],
    [
      'rows of texts that grow wider',
      [
        ['Anna', 'Oslo', null],
        ['Ben', 'Rome', 'x'],
        ['Cid', 'Oslo', 'x'],
      ],
    ],
    [
      'an error in the first row',
      [
        ['Region', error()],
        ['North', 1],
      ],
    ],
  ])('sees none in %s', (_, rows) => {
    expect(findHeaderRow(selectionOf(rows))).toBeUndefined();
  });

  it('sees years and dates as names beside a text, unless more of them stand below', () => {
    expect(
      findHeaderRow(
        selectionOf([
          ['Region', 2025, 2026],
          ['North', 1, 2],
        ]),
      ),
    ).toBe(0);
    expect(
      findHeaderRow(
        selectionOf([
          ['Region', date(46_023), date(46_054)],
          ['North', 1, 2],
        ]),
      ),
    ).toBe(0);
    expect(
      findHeaderRow(
        selectionOf([
          ['Anna', 2025, 2026],
          ['Ben', 2024, 2025],
        ]),
      ),
    ).toBeUndefined();
  });

  it('finds the names below a title, notes and blank rows', () => {
    const rows = [
      ['Sales by region', null, null],
      ['As of', date(46_023), null],
      [null, null, null],
      ['Region', 'Year', 'Sales'],
      ['North', 2026, 1],
    ];
    expect(findHeaderRow(selectionOf(rows))).toBe(3);
    const texts = [
      ['Contacts', null],
      ['Name', 'City'],
      ['Anna', 'Oslo'],
    ];
    expect(findHeaderRow(selectionOf(texts))).toBe(1);
  });

  it('takes rows of data above texts for data', () => {
    const rows = [
      [1, 2, 3],
      ['a', 'b', 'c'],
      [4, 5, 6],
    ];
    expect(findHeaderRow(selectionOf(rows))).toBeUndefined();
  });

  it('goes by the first of two tables side by side', () => {
    const rows = [
      ['Region', 'Sales', null, null, null, null],
      ['North', 1, null, 'Rate', 'From', 'To'],
      ['South', 2, null, 1.5, 2, 3],
    ];
    expect(findHeaderRow(selectionOf(rows))).toBe(0);
  });
});
