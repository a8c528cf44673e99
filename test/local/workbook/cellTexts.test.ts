import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellFromInput } from '../../../local/workbook/page/grid/cellFromInput.ts';
import { inputTextOf } from '../../../local/workbook/page/grid/inputTextOf.ts';
import { numberFormatCategory } from '../../../local/workbook/page/host/numberFormatCategory.ts';
import { displayText } from '../../../local/workbook/page/model/displayText.ts';

describe('displayText()', () => {
  it.each([
    [40909, 'yyyy-mm-dd', '2012-01-01'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [0.4375, 'h:mm AM/PM', '10:30 AM'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.126, '0.0%', '12.6%'],
    [-3, '0;[Red](0)', '(3)'],
    [0.1 + 0.2, 'General', '0.3'],
    ['007', 'General', '007'],
    ['text', '0.00', 'text'],
    [true, '0', 'TRUE'],
    [null, 'yyyy', ''],
    [{ error: '#DIV/0!' }, '0', '#DIV/0!'],
  ])('draws %j with %s as %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it('draws dates of the 1904 system', () => {
    expect(displayText(1, 'yyyy-mm-dd', true)).toBe('1904-01-02');
    expect(displayText(1, '0', true)).toBe('1');
  });
});

describe('cellFromInput()', () => {
  it.each([
    ['12.5', 'General', { value: 12.5 }],
    ['12%', 'General', { value: 0.12, format: '0%' }],
    ['2012-01-01', 'General', { value: 40909, format: 'm/d/yyyy' }],
    ['1/2/2012', 'yyyy-mm-dd', { value: 40910 }],
    ['true', 'General', { value: true }],
    ['#n/a', 'General', { value: { error: '#N/A' } }],
    ["'007", 'General', { value: '007' }],
    ['007', '@', { value: '007' }],
    ['=A1', 'General', { value: '=A1' }],
    ['', 'General', { value: null }],
  ])('takes %s in a cell with format %s', (text, format, edit) => {
    expect(cellFromInput(text, format)).toEqual(edit);
  });

  it('keeps all digits of a small number', () => {
    expect(cellFromInput(inputTextOf(1.00000000000001e-6, 'General'), 'General').value).toBe(1.00000000000001e-6);
  });

  it('gives the same cell again for the text that the formula bar shows', () => {
    const values = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map((number) => Number(number.toPrecision(15))),
      fc.boolean(),
      fc.integer(),
    );
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(value !== '' && !Object.is(value, -0));
        expect(cellFromInput(inputTextOf(value, 'General'), 'General').value).toBe(value);
      }),
    );
  });
});

describe('numberFormatCategory()', () => {
  it.each([
    ['General', 'General'],
    ['@', 'Text'],
    ['0', 'Number'],
    ['#,##0.00', 'Number'],
    ['#,##0_);(#,##0)', 'Number'],
    ['$#,##0.00', 'Currency'],
    ['[$€-407] #,##0.00', 'Currency'],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', 'Accounting'],
    ['m/d/yyyy', 'Date'],
    ['yyyy-mm-dd;@', 'Date'],
    ['yyyy-mm-dd', 'Custom'],
    ['m/d/yy h:mm', 'Custom'],
    ['h:mm:ss', 'Time'],
    ['0.00%', 'Percentage'],
    ['# ?/?', 'Fraction'],
    ['0.00E+00', 'Scientific'],
    ['00000', 'Special'],
    ['[h]:mm', 'Custom'],
  ])('files %s under %s', (format, category) => {
    expect(numberFormatCategory(format)).toBe(category);
  });
});
