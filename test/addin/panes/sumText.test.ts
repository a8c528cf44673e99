import { afterEach, describe, expect, it } from '@jest/globals';
import { sumText } from '../../../addin/panes/sumText.ts';
import { speak } from '../../../addin/texts/texts.ts';

afterEach(() => speak('en'));

describe('sumText()', () => {
  it.each([
    ['0', '0'],
    ['-0.25', '-0.25'],
    ['-1234567', '-1,234,567'],
    ['123', '123'],
    ['12345678901234567.1001', '12,345,678,901,234,567.1001'],
    ['9007199254740993', '9,007,199,254,740,993'],
    ['1234.5000', '1,234.5'],
    ['10.0000', '10'],
    ['0.30000000000000004', '0.3'],
    ['1.5e+300', '1.5e+300'],
  ])('shows %p as %p', (digits, text) => {
    expect(sumText(digits)).toBe(text);
  });

  it('writes the separators of the pane’s language', async () => {
    await speak('de-DE');
    expect(sumText('-12345678901234567.1001')).toBe('-12.345.678.901.234.567,1001');
    expect(sumText('1.5e+300')).toBe('1,5e+300');
  });
});
