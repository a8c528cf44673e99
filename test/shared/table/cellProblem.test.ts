import { describe, expect, it } from '@jest/globals';
import { cellProblem } from '../../../shared/table/cellProblem.ts';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import { columnTypes, type ColumnType } from '../../../shared/table/columnType.ts';

describe('cellProblem()', () => {
  it.each(columnTypes)('takes a blank for %s', (type) => {
    expect(cellProblem(type, null)).toBeUndefined();
  });

  it.each<[ColumnType, CellValue]>([
    ['Int64', 0],
    ['Int64', -9_007_199_254_740_991],
    ['Int64', '9223372036854775806'],
    ['Int64', '-9223372036854775807'],
    ['Double', -1.5],
    ['Double', 1e308],
    ['Decimal', '-123456789012345678901234.5678'],
    ['Decimal', 12.25],
    ['Boolean', false],
    ['DateTime', '2024-02-29T23:59:59'],
    ['DateTime', '2026-07-28T00:00:00.123'],
    ['DateTime', '1899-12-30T18:00:00'],
    ['DateTime', '9999-12-31T23:59:59.999'],
    ['String', ''],
    ['String', 'x'.repeat(4000)],
  ])('takes for %s the value %j', (type, value) => {
    expect(cellProblem(type, value)).toBeUndefined();
  });

  it.each<[ColumnType, CellValue, string]>([
    ['Int64', 1.5, 'An Int64 is a whole number; beyond 9,007,199,254,740,991 send its digits as text.'],
    ['Int64', 2 ** 53, 'An Int64 is a whole number; beyond 9,007,199,254,740,991 send its digits as text.'],
    ['Int64', '9223372036854775807', 'The number is too large for an Int64.'],
    ['Int64', '-9223372036854775808', 'The number is too large for an Int64.'],
    ['Int64', '1.0', 'An Int64 is a whole number or its digits as text.'],
    ['Int64', true, 'An Int64 is a whole number or its digits as text.'],
    ['Double', Number.NaN, 'A Double is a finite number.'],
    ['Double', Number.NEGATIVE_INFINITY, 'A Double is a finite number.'],
    ['Double', '1', 'A Double is a finite number.'],
    ['Double', Number.MAX_VALUE, 'Power BI refuses the largest and the smallest Double there is.'],
    ['Double', -Number.MAX_VALUE, 'Power BI refuses the largest and the smallest Double there is.'],
    ['Decimal', '0.00001', 'A Decimal has at most 24 digits before and 4 after the point.'],
    ['Decimal', 1e25, 'A Decimal has at most 24 digits before and 4 after the point.'],
    ['Decimal', 0.1 + 0.2, "A Decimal of more than 15 digits has to be sent as text: JSON's numbers lose digits."],
    ['Decimal', false, 'A Decimal has at most 24 digits before and 4 after the point.'],
    ['Boolean', 'true', 'A Boolean is true or false.'],
    ['String', 5, 'A String is text.'],
    ['String', 'x'.repeat(4001), 'A String has at most 4,000 characters.'],
    ['String', '\uD83D', 'The text holds half of a character pair (a lone surrogate).'],
  ])('refuses for %s the value %j', (type, value, message) => {
    expect(cellProblem(type, value)).toBe(message);
  });

  it.each<CellValue>([
    '2026-02-29T00:00:00',
    '1900-02-29T00:00:00',
    '2026-13-01T00:00:00',
    '2026-00-10T00:00:00',
    '2026-01-00T00:00:00',
    '2026-01-01T24:00:00',
    '2026-01-01T00:60:00',
    '2026-01-01T00:00:60',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00+02:00',
    '2026-01-01',
    '1899-12-29T23:59:59',
    '0099-01-01T00:00:00',
    46_231,
  ])('refuses the DateTime %j', (value) => {
    expect(cellProblem('DateTime', value)).toBe(
      'A DateTime is a real date from 1900 to 9999, written like 2026-07-28T13:45:00, without zone.',
    );
  });
});
