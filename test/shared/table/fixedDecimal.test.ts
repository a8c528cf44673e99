import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tenThousandthsFrom, textFromTenThousandths } from '../../../shared/table/fixedDecimal.ts';

/** Whole ten-thousandths of up to 28 digits: the widest Decimal that Power BI takes. */
const scaled = fc.bigInt({ min: -(10n ** 28n), max: 10n ** 28n });

describe('tenThousandthsFrom()', () => {
  it.each([
    ['0', 0n],
    ['-0', 0n],
    ['0.0000', 0n],
    ['-0.0001', -1n],
    ['12.5', 125_000n],
    ['-12.3456', -123_456n],
    ['007', 70_000n],
    ['1.10', 11_000n],
    ['1.25000000', 12_500n],
    ['9223372036854775807', 92_233_720_368_547_758_070_000n],
    ['-9007199254740993', -90_071_992_547_409_930_000n],
    ['123456789012345678901234.5678', 1_234_567_890_123_456_789_012_345_678n],
  ])('reads the digits %s', (text, expected) => {
    expect(tenThousandthsFrom(text)).toBe(expected);
  });

  it.each([
    ['1e3', 10_000_000n],
    ['-1.5E+2', -1_500_000n],
    ['1.23456e5', 1_234_560_000n],
    ['125e-2', 12_500n],
    ['1E-4', 1n],
    ['1.0E+20', 10n ** 24n],
  ])('reads the exponent of %s', (text, expected) => {
    expect(tenThousandthsFrom(text)).toBe(expected);
  });

  it.each(['', '-', '.5', '5.', '+1', ' 1', '1 ', '1,5', '0x10', 'NaN', 'Infinity', '1e', '1e100', '--1'])(
    'knows %j for no number',
    (text) => {
      expect(tenThousandthsFrom(text)).toBeUndefined();
    },
  );

  it.each(['0.00001', '-1.23456', '1e-5', '15e-5'])('has no whole ten-thousandths for %s', (text) => {
    expect(tenThousandthsFrom(text)).toBeUndefined();
  });

  it('reads what JavaScript writes for a whole number, large ones with an exponent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map(Number), (value) => {
        const text = String(value);
        const [significand = '', exponent = '0'] = text.split('e');
        const fraction = significand.split('.')[1] ?? '';
        const whole = BigInt(significand.replace('.', '')) * 10n ** (BigInt(exponent) - BigInt(fraction.length));
        expect(tenThousandthsFrom(text)).toBe(whole * 10_000n);
      }),
      { examples: [[1e21], [-1.5e22], [0]] },
    );
  });
});

describe('textFromTenThousandths()', () => {
  it.each([
    [0n, '0'],
    [1n, '0.0001'],
    [-1n, '-0.0001'],
    [125_000n, '12.5'],
    [-30_000n, '-3'],
    [1_000_000n, '100'],
  ])('writes %s without needless zeros', (value, text) => {
    expect(textFromTenThousandths(value)).toBe(text);
  });

  it('writes what is read as the same again', () => {
    fc.assert(
      fc.property(scaled, (value) => {
        const text = textFromTenThousandths(value);
        expect(text).toMatch(/^-?\d+(\.\d{0,3}[1-9])?$/);
        expect(tenThousandthsFrom(text)).toBe(value);
      }),
    );
  });
});
