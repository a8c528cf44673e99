import { describe, expect, it } from '@jest/globals';
import { numberFromText } from '../../../addin/table/numberFromText.ts';

describe('numberFromText()', () => {
  it.each([
    ['0', 0],
    ['-12', -12],
    ['1.50', 1.5],
    ['1e3', 1000],
    ['0.1', 0.1],
  ])('reads %s exactly', (text, value) => {
    expect(numberFromText(text)).toEqual({ value, exact: true });
  });

  it.each(['007', '1,000', ' 5', '5 ', '+5', '.5', '5.', '0x1F', 'Infinity', '', '１２'])(
    'leaves %j a text',
    (text) => {
      expect(numberFromText(text)).toBeUndefined();
    },
  );

  it.each(['12345678901234567890', '0.1234567890123456789', '1e999', '1e-999'])(
    'tells that %s loses digits',
    (text) => {
      expect(numberFromText(text)?.exact).toBe(false);
    },
  );
});
