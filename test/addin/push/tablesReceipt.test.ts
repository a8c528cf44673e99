import { describe, expect, it } from '@jest/globals';
import { tablesReceipt } from '../../../addin/push/tablesReceipt.ts';
import { receipt } from '../panes/receipts.ts';

const whole = { name: 'Customers', rows: 25_000, receipt, mode: 'append' as const, ranges: [] };

describe('tablesReceipt()', () => {
  it('is complete when every table is, and adds them up', () => {
    expect(tablesReceipt([whole, { ...whole, name: 'Sales' }])).toMatchObject({
      outcome: 'complete',
      rowsSent: 50_000,
      rowsFound: 50_000,
    });
  });
  it('does not know how many rows were found when one table could not be counted', () => {
    const uncounted = { ...whole, receipt: { ...receipt, rowsFound: undefined } };
    expect(tablesReceipt([uncounted, whole]).rowsFound).toBeUndefined();
  });
  it.each([
    ['in-doubt', { ...receipt, outcome: 'in-doubt' as const }],
    ['cancelled', { ...receipt, outcome: 'cancelled' as const }],
    ['cancelled', undefined],
  ])('is %s when one of its tables is', (outcome, given) => {
    expect(
      tablesReceipt([whole, { name: 'Sales', rows: 3, receipt: given, mode: 'append' as const, ranges: [] }]).outcome,
    ).toBe(outcome);
  });
});
