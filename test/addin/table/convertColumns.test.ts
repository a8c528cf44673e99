import { describe, expect, it } from '@jest/globals';
import { draftOf } from './draftOf.ts';
import { error, selectionOf } from './selectionOf.ts';

const leaveOut = { 'error-cell': 'leave-out' } as const;

describe('convertColumns()', () => {
  it('calls no column empty whose values stand in rows that stay behind', async () => {
    const rows = [
      ['A', 'B'],
      [error(), 'x'],
      [error(), 'y'],
      [1, null],
      [2, null],
    ];
    const { table, findings } = await draftOf(selectionOf(rows), { handling: leaveOut });
    expect(table.values).toEqual([
      [1, 2],
      [null, null],
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(['error-cell']);
  });

  it('calls a column empty that holds nothing, also when rows stay behind', async () => {
    const rows = [
      ['A', 'B'],
      [error(), null],
      [1, null],
    ];
    const { findings } = await draftOf(selectionOf(rows), { handling: leaveOut });
    expect(findings.map(({ kind, column }) => [kind, column])).toEqual([
      ['error-cell', 'A'],
      ['empty-column', 'B'],
    ]);
  });

  it('points out money, large amounts too, but no finer ones', async () => {
    const kindsFor = async (amounts: readonly number[]) => {
      const cells = amounts.map((value) => [{ value, format: '#,##0.00 "€"' }]);
      return (await draftOf(selectionOf([['Amount'], ...cells]))).findings.map(({ kind }) => kind);
    };
    const cents = Array.from({ length: 200 }, (_, r) => 83_900_000 + (r * 137_911 + 1) / 100);
    expect(await kindsFor([0.1 + 0.2, 10])).toEqual(['money']);
    expect(await kindsFor([...cents, 1_234_567.89, 99_999_999.99])).toEqual(['money']);
    expect(await kindsFor([10, 1_234_567.891_23])).toEqual([]);
  });
});
