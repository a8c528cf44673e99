import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../../../local/powerbi/values/readJson.ts';
import { readValue } from '../../../../local/powerbi/values/readValue.ts';
import { textFromValue } from '../../../../local/powerbi/values/textFromValue.ts';
import type { ColumnType } from '../../../../shared/table/columnType.ts';

function exactText(type: ColumnType, json: string): string | undefined {
  const value = readValue(type, readJson(json));
  return value === undefined ? undefined : textFromValue(value);
}

describe('readValue()', () => {
  it.each<[ColumnType, string, string]>([
    ['Int64', '12', '12'],
    ['Int64', '"-12"', '-12'],
    ['Int64', '9223372036854775806', '9223372036854775806'],
    ['Int64', '"9223372036854775806"', '9223372036854775806'],
    ['Double', '1e-7', '1e-7'],
    ['Double', '"-2.5"', '-2.5'],
    ['Decimal', '0.1', '0.1'],
    ['Decimal', '"-0.00005"', '-0.0001'],
    ['Decimal', '1.5e3', '1500'],
    ['Decimal', '123456789012345678901234.5678', '123456789012345678901234.5678'],
    ['Boolean', 'true', 'True'],
    ['Boolean', '"FALSE"', 'False'],
    ['DateTime', '"2026-07-28T00:00:00Z"', '2026-07-28T00:00:00'],
    ['DateTime', '"2026-07-28T10:20:30.001+02:00"', '2026-07-28T10:20:30'],
    ['DateTime', '"2026-07-28T10:20:30.002"', '2026-07-28T10:20:30.003'],
    ['DateTime', '"2026-07-28 10:20:30"', '2026-07-28T10:20:30'],
    ['DateTime', '"07/30/2014"', '2014-07-30T00:00:00'],
    ['DateTime', '"0099-12-31"', '0099-12-31T00:00:00'],
    ['String', '"text"', 'text'],
    ['String', '1.5', '1.5'],
    ['String', '12345678901234567890', '12345678901234567890'],
    ['String', '{"a":[1]}', '{"a":[1]}'],
  ])('reads %s from %s as %s', (type, json, text) => {
    expect(exactText(type, json)).toBe(text);
  });

  it.each<[ColumnType, string]>([
    ['Int64', '1.5'],
    ['Int64', '""'],
    ['Int64', 'true'],
    ['Int64', '9223372036854775807'],
    ['Int64', '"-9223372036854775808"'],
    ['Double', '"NaN"'],
    ['Double', '1e999'],
    ['Double', '1.7976931348623157e308'],
    ['Double', '"-1.7976931348623157e308"'],
    ['Decimal', '"1e24"'],
    ['Decimal', '"."'],
    ['Boolean', '1'],
    ['DateTime', '"2026-02-30"'],
    ['DateTime', '"yesterday"'],
    ['DateTime', '45000'],
  ])('refuses for %s the value %s', (type, json) => {
    expect(exactText(type, json)).toBeUndefined();
  });

  it.each<ColumnType>(['Int64', 'Double', 'Decimal', 'Boolean', 'DateTime', 'String'])(
    'reads null for %s as blank',
    (type) => {
      expect(readValue(type, null)).toBeNull();
      expect(readValue(type, undefined)).toBeNull();
    },
  );

  it('keeps every Int64 but the extremes', () => {
    const int64 = fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 2n });
    fc.assert(fc.property(int64, (value) => exactText('Int64', String(value)) === String(value)));
  });

  it('keeps every Decimal of 28 digits', () => {
    const scaled = fc.bigInt({ min: -(10n ** 28n) + 1n, max: 10n ** 28n - 1n });
    fc.assert(
      fc.property(scaled, (value) => {
        const digits = String(value < 0n ? -value : value).padStart(5, '0');
        const text = `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
        const trimmed = text.replace(/\.?0+$/, '');
        expect(exactText('Decimal', `"${text}"`)).toBe(trimmed);
      }),
    );
  });

  it('rounds time to whole 1/300 seconds', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }), (date) => {
        const text = exactText('DateTime', JSON.stringify(date)) ?? '';
        expect(Math.abs(Date.parse(`${text}Z`) - date.getTime())).toBeLessThanOrEqual(2);
      }),
    );
  });
});
