import { describe, expect, it } from '@jest/globals';
import { hasHeaderRow } from '../../../addin/table/hasHeaderRow.ts';
import { error, selectionOf } from './selectionOf.ts';

describe('hasHeaderRow()', () => {
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
    expect(hasHeaderRow(selectionOf(rows))).toBe(true);
  });

  it.each([
    ['a single row', [['Region', 'Sales']]],
    [
      'numbers in the first row',
      [
        ['Region', 2026],
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
      'mostly blanks in the first row',
      [
        ['Report', null, null],
        ['Region', 'Year', 'Sales'],
        ['North', 2026, 1],
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
    expect(hasHeaderRow(selectionOf(rows))).toBe(false);
  });
});
