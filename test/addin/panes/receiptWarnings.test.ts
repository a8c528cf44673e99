import { describe, expect, it } from '@jest/globals';
import { receiptWarnings } from '../../../addin/panes/receiptWarnings.ts';
import { blocks, receipt } from './receipts.ts';

const sum = { sum: '1', blanks: 0 };
const total = (column: string, equal: boolean) => ({ column, excel: sum, powerBi: sum, equal });

describe('receiptWarnings()', () => {
  it('finds nothing in a whole push', () => {
    const totals = [total('A', true)];
    expect(receiptWarnings({ ...receipt, totals }, 'replace', blocks)).toEqual([]);
  });

  it('warns of rows of others after a replace, not after an append', () => {
    const others = { ...receipt, rowsOfOthers: 12 };
    expect(receiptWarnings(others, 'replace', blocks)).toEqual([
      'The table holds 12 rows that are not from this push. Someone else added to it meanwhile.',
    ]);
    expect(receiptWarnings({ ...receipt, rowsOfOthers: 1 }, 'replace', blocks)[0]).toMatch(
      /^The table holds 1 row that is/,
    );
    expect(receiptWarnings(others, 'append', blocks)).toEqual([]);
  });

  it('names doubled blocks by their cells', () => {
    expect(receiptWarnings({ ...receipt, doubledBatches: [1] }, 'append', blocks)).toEqual([
      'The rows of B10003:E20002 are in the table more than once. Replace all rows to put that right.',
    ]);
  });

  it('counts totals that differ', () => {
    const totals = [total('A', true), total('B', false)];
    expect(receiptWarnings({ ...receipt, totals }, 'append', blocks)).toEqual([
      '1 total of 2 differs between Excel and Power BI.',
    ]);
  });
});
