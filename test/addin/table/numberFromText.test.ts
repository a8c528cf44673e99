import { describe, expect, it } from '@jest/globals';
import { numberFromText, numberReadings } from '../../../addin/table/numberFromText.ts';

describe('numberFromText()', () => {
  it.each([
    ['0', 0],
    ['-12', -12],
    ['1.50', 1.5],
    ['1e3', 1000],
    ['0.1', 0.1],
    [' 5 ', 5],
    ['\u00A05\u00A0', 5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u202F234,50', 1234.5],
    ["1'234.50", 1234.5],
    ['1,234,567', 1_234_567],
    ['(1,234.5)', -1234.5],
    ['1234-', -1234],
    ['−3', -3],
    ['12%', 0.12],
    ['12,5 %', 0.125],
    ['€ 12.50', 12.5],
    ['12,50 €', 12.5],
    ['-$5', -5],
    ['$-5', -5],
    ['($5.25)', -5.25],
    ['EUR 12.50', 12.5],
    ['12.50 USD', 12.5],
    ['1.2E3', 1200],
  ])('reads %j exactly', (text, value) => {
    expect(numberFromText(text, undefined)).toEqual({ value, exact: true });
  });

  it.each([
    '007',
    '+5',
    '.5',
    '5.',
    '0x1F',
    'Infinity',
    '',
    ' ',
    '１２',
    '1,23,4.5',
    '1.2.3',
    '(5',
    '-(5)',
    '--5',
    '12%%',
    '2026-01-31',
    '12 34 56',
    '10.5 kg',
    'Q1 2026',
    '1 234.567 890',
  ])('leaves %j a text', (text) => {
    expect(numberFromText(text, undefined)).toBeUndefined();
  });

  it('reads one point or comma before three digits by what the column says', () => {
    expect(numberFromText('1.234', undefined)).toBe('ambiguous');
    expect(numberFromText('1.234', 'point')).toEqual({ value: 1.234, exact: true });
    expect(numberFromText('1.234', 'comma')).toEqual({ value: 1234, exact: true });
    expect(numberFromText('1,234', 'point')).toEqual({ value: 1234, exact: true });
  });

  it.each(['12345678901234567890', '0.1234567890123456789', '1e999', '1e-999'])(
    'tells that %s loses digits',
    (text) => {
      expect(numberReadings(text)?.point?.exact).toBe(false);
    },
  );
});
