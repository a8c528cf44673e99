import { describe, expect, it } from '@jest/globals';
import { hasTotalsRow } from '../../../addin/table/hasTotalsRow.ts';
import { error, selectionOf, type TestCell } from './selectionOf.ts';

function isFoundBelow(from: number, rows: readonly (readonly TestCell[])[], subtotals: readonly number[] = []) {
  return hasTotalsRow(selectionOf(rows).columns, { from, to: rows.length }, new Set(subtotals));
}

function isFound(...rows: readonly (readonly TestCell[])[]) {
  return isFoundBelow(1, [['Name', 'Units', 'Amount'], ...rows]);
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
    expect(isFoundBelow(0, rows)).toBe(true);
  });

  it('takes a row with other texts or errors for data', () => {
    expect(isFound(['a', 1, 1], ['b', 2, 2], ['c', 3, 3], ['d', 6, 6])).toBe(false);
    expect(isFound(['a', 1, 1], ['b', 2, 2], ['c', 3, 3], [null, 6, error()])).toBe(false);
  });

  it('takes the numbers 1, 2, 3 for numbers', () => {
    expect(isFoundBelow(0, [[1], [2], [3]])).toBe(false);
    expect(
      isFoundBelow(0, [
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBe(false);
    expect(isFoundBelow(0, [[1], [2], [3], [6]])).toBe(false);
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
    expect(isFoundBelow(1, rows)).toBe(false);
  });

  it('knows a total with another word when it adds up, without the subtotals above', () => {
    const rows = [
      ['Name', 'Units'],
      ['a', 1],
      ['b', 2],
      ['Subtotal', 3],
      ['c', 4],
      ['Total 2026', 7],
    ];
    expect(isFoundBelow(1, rows, [3])).toBe(true);
    expect(isFoundBelow(1, rows)).toBe(false);
  });
});
