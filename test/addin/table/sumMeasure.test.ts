import { describe, expect, it } from '@jest/globals';
import { canBeSummed, sumMeasure } from '../../../addin/table/sumMeasure.ts';

describe('sumMeasure()', () => {
  it('adds a column up and shows it as the column is shown', () => {
    expect(sumMeasure('Sales', { name: 'Amount', dataType: 'Decimal', formatString: '#,##0.00' })).toEqual({
      name: 'Total Amount',
      expression: "SUM('Sales'[Amount])",
      formatString: '#,##0.00',
    });
  });
  it('quotes what DAX would misread', () => {
    expect(sumMeasure("Q1's", { name: 'a]b', dataType: 'Double' }).expression).toBe("SUM('Q1''s'[a]]b])");
  });
});

describe('canBeSummed()', () => {
  it('takes numbers, except those that nobody adds up', () => {
    expect(canBeSummed({ name: 'Units', dataType: 'Int64' })).toBe(true);
    expect(canBeSummed({ name: 'Year', dataType: 'Int64', summarizeBy: 'none' })).toBe(false);
    expect(canBeSummed({ name: 'Region', dataType: 'String' })).toBe(false);
  });
});
