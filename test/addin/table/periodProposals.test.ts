import { describe, expect, it } from '@jest/globals';
import { periodProposals } from '../../../addin/table/periodProposals.ts';

function periodsOn(year: number, month: number, day: number) {
  return periodProposals(new Date(year, month - 1, day).getTime()).map(({ period }) => period);
}

describe('periodProposals()', () => {
  it('gives this and the last month and quarter', () => {
    expect(periodsOn(2026, 11, 24)).toEqual(['2026-11', '2026-10', '2026-Q4', '2026-Q3']);
  });

  it('goes back over the turn of the year', () => {
    expect(periodsOn(2027, 1, 1)).toEqual(['2027-01', '2026-12', '2027-Q1', '2026-Q4']);
  });

  it('takes the last day of a month for that month', () => {
    expect(periodsOn(2026, 3, 31)).toEqual(['2026-03', '2026-02', '2026-Q1', '2025-Q4']);
  });
});
