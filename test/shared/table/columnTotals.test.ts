import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import { columnTotals, type ColumnTotal } from '../../../shared/table/columnTotals.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { tenThousandthsFrom } from '../../../shared/table/fixedDecimal.ts';

function totalOf(dataType: ColumnType, cells: readonly CellValue[]): ColumnTotal | undefined {
  const table = { name: 'T', columns: [{ name: 'Amount', dataType }], values: [cells], rowCount: cells.length };
  return columnTotals(table)[0];
}

function sumOf(dataType: ColumnType, cells: readonly CellValue[]): string | undefined {
  return totalOf(dataType, cells)?.sum;
}

/** The digits of so many ten-thousandths, zeros and all. */
function decimalText(value: bigint): string {
  const text = (value < 0n ? -value : value).toString().padStart(5, '0');
  return `${value < 0n ? '-' : ''}${text.slice(0, -4)}.${text.slice(-4)}`;
}

function bigSum(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

const int64 = fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n });

describe('columnTotals()', () => {
  it('adds up the numeric columns of a table and no others', () => {
    const columns = (['Int64', 'String', 'Double', 'Boolean', 'Decimal', 'DateTime'] as const).map((dataType) => ({
      name: `a ${dataType}`,
      dataType,
    }));
    const values = [
      [1, 2],
      ['a', 'b'],
      [0.5, null],
      [true, false],
      ['1.25', 1],
      [null, null],
    ];
    expect(columnTotals({ name: 'T', columns, values, rowCount: 2 })).toEqual([
      { column: 'a Int64', sum: '3', magnitude: 3, blanks: 0 },
      { column: 'a Double', sum: '0.5', magnitude: 0.5, blanks: 1 },
      { column: 'a Decimal', sum: '2.25', magnitude: 2.25, blanks: 0 },
    ]);
  });

  it.each(['Int64', 'Decimal', 'Double'] as const)('has 0 for a column of %s without values', (dataType) => {
    expect(totalOf(dataType, [])).toEqual({ column: 'Amount', sum: '0', magnitude: 0, blanks: 0 });
    expect(totalOf(dataType, [null, null])).toEqual({ column: 'Amount', sum: '0', magnitude: 0, blanks: 2 });
    expect(totalOf(dataType, [-0, -0])).toEqual({ column: 'Amount', sum: '0', magnitude: 0, blanks: 0 });
  });

  it('loses nothing of an Int64 that no Double holds', () => {
    expect(sumOf('Int64', ['9007199254740993', 1, '-9007199254740992'])).toBe('2');
    expect(sumOf('Int64', Array<CellValue>(3).fill(Number.MAX_SAFE_INTEGER))).toBe('27021597764222973');
  });

  it('loses nothing of a Decimal, as text or as a number', () => {
    expect(sumOf('Decimal', [0.1, 0.2, -0.3])).toBe('0');
    expect(sumOf('Decimal', ['999999999999999999999999.9999', '0.0001'])).toBe('1000000000000000000000000');
    expect(sumOf('Decimal', ['9007199254740990.6', '0.4'])).toBe('9007199254740991');
  });

  it('adds the absolute values up for the magnitude', () => {
    expect(totalOf('Decimal', ['-1.5', 2, null])).toMatchObject({ sum: '0.5', magnitude: 3.5, blanks: 1 });
    expect(totalOf('Double', [-1.5, 2, null])).toMatchObject({ sum: '0.5', magnitude: 3.5, blanks: 1 });
  });

  it('gives the exact sum of any Int64s: Numbers while they are safe, their digits beyond', () => {
    const cell = fc.oneof(int64, fc.maxSafeInteger().map(BigInt), fc.integer().map(BigInt));
    fc.assert(
      fc.property(fc.array(fc.option(cell)), (values) => {
        const cells = values.map((value) => {
          if (value === null) return null;
          return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
        });
        const numbers = values.filter((value) => value !== null);
        expect(totalOf('Int64', cells)).toMatchObject({
          sum: String(bigSum(numbers)),
          blanks: values.length - numbers.length,
        });
      }),
    );
  });

  it('gives the exact sum of any Decimals as text', () => {
    const limits = [28n, 20n, 15n, 6n].map((places) =>
      fc.bigInt({ min: -(10n ** places) + 1n, max: 10n ** places - 1n }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(...limits)), (values) => {
        const sum = sumOf('Decimal', values.map(decimalText)) ?? '';
        expect(tenThousandthsFrom(sum)).toBe(bigSum(values));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a Decimal of fifteen digits as a number for the same as its text', () => {
    const fifteen = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }).map(decimalText);
    fc.assert(
      fc.property(fc.array(fifteen), (texts) => {
        expect(sumOf('Decimal', texts.map(Number))).toBe(sumOf('Decimal', texts));
      }),
      { examples: [[['99999999999.9999', '-99999999999.9998', '0.0001']]] },
    );
  });

  it('adds Doubles as if with twice their digits', () => {
    expect(sumOf('Double', [1e16, 1, -1e16])).toBe('1');
    expect(sumOf('Double', [1, 1e100, 1, -1e100])).toBe('2');
    expect(sumOf('Double', Array<CellValue>(1_000).fill(0.1))).toBe('100');
  });
});
