import { describe, expect, it } from '@jest/globals';
import { hasTotalsRow } from '../../../addin/table/hasTotalsRow.ts';
import { error, selectionOf, type TestCell } from './selectionOf.ts';

function isFound(...rows: readonly (readonly TestCell[])[]) {
  return hasTotalsRow(selectionOf([['Name', 'Units', 'Amount'], ...rows]), 1);
}

describe('hasTotalsRow()', () => {
  it.each([
    'Total',
    'Grand Total',
    'TOTAL:',
    'Sum',
    'Summe',
    'Gesamt',
    'Gesamtsumme',
    'Total général',
    'Somme',
    'Insgesamt',
  ])('knows the row by the word %j', (label) => {
    expect(isFound(['North', 1, 2.5], ['South', 2, 3.5], [label, 99, null])).toBe(true);
  });

  it('knows a row without a word by its sums, also when one column holds an average', () => {
    expect(isFound(['a', 1, 0.1], ['b', 2, 0.2], ['c', 4, 0.4], [null, 7, 0.7])).toBe(true);
    const rows = [
      [1, 2, 10],
      [2, 4, 20],
      [3, 5, 30],
      [6, 11, 20],
    ];
    expect(hasTotalsRow(selectionOf(rows), 0)).toBe(true);
  });

  it('takes a row with other texts or errors for data', () => {
    expect(isFound(['a', 1, 1], ['b', 2, 2], ['c', 3, 3], ['d', 6, 6])).toBe(false);
    expect(isFound(['a', 1, 1], ['b', 2, 2], ['c', 3, 3], [null, 6, error()])).toBe(false);
  });

  it('takes the numbers 1, 2, 3 for numbers', () => {
    expect(hasTotalsRow(selectionOf([[1], [2], [3]]), 0)).toBe(false);
    expect(
      hasTotalsRow(
        selectionOf([
          [1, 1],
          [2, 2],
          [3, 3],
        ]),
        0,
      ),
    ).toBe(false);
    expect(hasTotalsRow(selectionOf([[1], [2], [3], [6]]), 0)).toBe(false);
  });

  it('takes a total of nothing, of zeros, or without a number for data', () => {
    expect(isFound(['Total', 1, 1])).toBe(false);
    expect(isFound(['a', 0, 0], ['b', 0, 0], ['c', 0, 0], [null, 0, 0])).toBe(false);
    expect(isFound(['a', 1, 1], ['Total', null, null])).toBe(false);
  });

  it('takes a company called Total for data when it has several rows or other texts beside', () => {
    expect(isFound(['Total', 1, 1], ['Shell', 2, 2], ['Total', 3, 3])).toBe(false);
    const rows = [
      ['Company', 'City', 'Staff'],
      ['Shell', 'London', 5],
      ['Total', 'Paris', 7],
    ];
    expect(hasTotalsRow(selectionOf(rows), 1)).toBe(false);
  });
});
