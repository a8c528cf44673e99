import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import { columnTotals } from '../../../shared/table/columnTotals.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { totalsAgree } from '../../../shared/table/totalsAgree.ts';

const usual = { magnitude: 100, rows: 10 };

function agree(type: ColumnType | undefined, ours: string, theirs: string, size = usual): boolean {
  return totalsAgree(type, { sum: ours, blanks: 0 }, { sum: theirs, blanks: 0 }, size);
}

function totalOf(dataType: ColumnType, cells: readonly CellValue[]) {
  const columns = [{ name: 'Amount', dataType }];
  const [total] = columnTotals({ name: 'T', columns, values: [cells], rowCount: cells.length });
  return total ?? { sum: '', blanks: 0, magnitude: 0 };
}

/** Holds the cells that were sent against those that have arrived. */
function cellsAgree(dataType: ColumnType, sent: readonly CellValue[], arrived: readonly CellValue[]): boolean {
  const ours = totalOf(dataType, sent);
  return totalsAgree(dataType, ours, totalOf(dataType, arrived), { magnitude: ours.magnitude, rows: sent.length });
}

describe('totalsAgree()', () => {
  it.each(['Int64', 'Decimal', 'Double', undefined] as const)('sees another number of blanks in %s', (type) => {
    expect(totalsAgree(type, { sum: '1', blanks: 0 }, { sum: '1', blanks: 0 }, usual)).toBe(true);
    expect(totalsAgree(type, { sum: '1', blanks: 0 }, { sum: '1', blanks: 1 }, usual)).toBe(false);
  });

  it.each([
    ['Int64', '3', '3.0'],
    ['Int64', '-0', '0'],
    ['Int64', '1200', '1.2E+3'],
    ['Decimal', '12.5', '12.5000'],
    ['Decimal', '123456', '1.23456e5'],
  ] as const)('takes an %s of %s for equal to %s', (type, ours, theirs) => {
    expect(agree(type, ours, theirs)).toBe(true);
  });

  it.each([
    ['Int64', '9007199254740993', '9007199254740992'],
    ['Int64', '3', '-3'],
    ['Decimal', '1000000000000.0001', '1000000000000.0002'],
  ] as const)('sees in an %s that %s is not %s', (type, ours, theirs) => {
    expect(agree(type, ours, theirs, { magnitude: 1e30, rows: 1e6 })).toBe(false);
  });

  it.each(['1e-5', '0.00005', '"1"', ''])(
    'does not take two sums of %j for equal Decimals: it cannot read them',
    (sum) => {
      expect(agree('Decimal', sum, sum)).toBe(false);
    },
  );

  it.each(['Double', undefined] as const)('allows %s what another order of adding may change, and no more', (type) => {
    expect(agree(type, '0.3', '0.30000000000000004', { magnitude: 0.3, rows: 3 })).toBe(true);
    expect(agree(type, '0.3', '0.300000000000001', { magnitude: 0.3, rows: 3 })).toBe(false);
    expect(agree(type, 'NaN', 'NaN')).toBe(false);
    expect(agree(type, '0', '0', { magnitude: 0, rows: 0 })).toBe(true);
  });

  it('takes Doubles that were plainly added in any order for equal', () => {
    const cell = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    const orders = fc
      .array(cell, { maxLength: 60 })
      .chain((sent) => fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })));
    fc.assert(
      fc.property(orders, ([sent, arrived]) => {
        const ours = totalOf('Double', sent);
        const theirs = { sum: String(arrived.reduce((sum, value) => sum + value, 0)), blanks: 0 };
        expect(totalsAgree('Double', ours, theirs, { magnitude: ours.magnitude, rows: sent.length })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const cellOf = {
    Int64: fc.maxSafeInteger(),
    Decimal: fc.bigInt({ min: -(10n ** 24n) + 1n, max: 10n ** 24n - 1n }).map((whole) => `${whole}.25`),
    Double: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 64),
  };

  it.each(['Int64', 'Decimal', 'Double'] as const)('sees that one cell of %s is another, blank or missing', (type) => {
    const column = fc.array(fc.option<CellValue>(cellOf[type]), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(column, fc.nat(), cellOf[type], (sent, position, other) => {
        const at = position % sent.length;
        const cell = sent[at] ?? null;
        expect(cellsAgree(type, sent, [...sent].reverse())).toBe(true);
        fc.pre(cell !== other && Number(other) !== 0);
        expect(cellsAgree(type, sent, sent.with(at, other))).toBe(false);
        expect(cellsAgree(type, sent, sent.with(at, cell === null ? 0 : null))).toBe(false);
        expect(cellsAgree(type, sent, sent.toSpliced(at, 1))).toBe(Number(cell) === 0 && cell !== null);
      }),
    );
  });
});
