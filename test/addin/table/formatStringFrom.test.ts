import { describe, expect, it } from '@jest/globals';
import { formatStringFrom } from '../../../addin/table/formatStringFrom.ts';
import { numberFormatKind } from '../../../addin/table/numberFormatKind.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';

function formatOf(type: ColumnType, counts: Readonly<Record<string, number>>): string | undefined {
  const formats = new Map(Object.entries(counts));
  return formatStringFrom(type, formats, new Map([...formats.keys()].map((f) => [f, numberFormatKind(f)])));
}

describe('formatStringFrom()', () => {
  it.each<[ColumnType, string, string]>([
    ['Int64', '0', '0'],
    ['Int64', '#,##0', '#,##0'],
    ['Double', '#,##0.00', '#,##0.00'],
    ['Double', '0.0%', '0.0%'],
    ['Double', '0.00E+00', '0.00E+00'],
    ['Double', '$#,##0.00', '$#,##0.00'],
    ['Decimal', '#,##0.00;(#,##0.00)', '#,##0.00;(#,##0.00)'],
    ['Double', '[Red]0.00', '0.00'],
    ['Double', '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '#,##0.00'],
    ['Double', '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', '$#,##0.00;$(#,##0.00)'],
    ['Double', '[$€-407] #,##0.00;[Red]-[$€-407] #,##0.00', '€ #,##0.00'],
    ['Double', '#,##0.00\\ "€"', '#,##0.00 €'],
    ['Double', '[$CHF-807] 0.00', '"CHF" 0.00'],
    ['Double', '$#,##0.00;[Red]$#,##0.00', '$#,##0.00'],
    ['Double', '0.0,,"M"', '0.0,,"M"'],
    ['Double', '+0.0;-0.0;0.0', '+0.0;-0.0;0.0'],
    ['Double', '0.0?', '0.0'],
    ['Int64', '00000', '00000'],
    ['Int64', '0" kg"', '0" kg"'],
    ['DateTime', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ['DateTime', 'm/d/yyyy', 'Short Date'],
    ['DateTime', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'Long Date'],
    ['DateTime', '[$-F400]h:mm:ss\\ AM/PM', 'Long Time'],
    ['DateTime', '[$-407]d\\.\\ mmmm\\ yyyy;@', 'd. mmmm yyyy'],
    ['DateTime', '[$-zh-CN]yyyy-m-d', 'yyyy-m-d'],
    ['DateTime', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
    ['DateTime', 'DD/MM/YYYY', 'dd/mm/yyyy'],
    ['DateTime', 'yyyy-mm-dd;@', 'yyyy-mm-dd'],
    ['DateTime', 'm/d/yyyy h:mm AM/PM', 'm/d/yyyy h:mm AM/PM'],
  ])('takes for %s the format %s as %s', (type, format, expected) => {
    expect(formatOf(type, { [format]: 1 })).toBe(expected);
  });

  it.each<[ColumnType, string]>([
    ['Int64', 'General'],
    ['Double', '[>1000]0.0;0'],
    ['Double', ';;;'],
    ['Double', '[DBNum1]0'],
    ['Double', '# ?/?'],
    ['Double', '[h]:mm'],
    ['Double', 'yyyy-mm-dd'],
    ['DateTime', 'mm:ss.0'],
    ['DateTime', '[$-411]ggge"年"m"月"'],
    ['DateTime', 'b2yyyy'],
    ['DateTime', '[$-1070000]d/mm/yyyy'],
    ['DateTime', 'mmmmm'],
    ['DateTime', '0.00'],
    ['String', '0.00'],
    ['Boolean', '0'],
  ])('leaves out what Power BI would not show the same for %s: %s', (type, format) => {
    expect(formatOf(type, { [format]: 1 })).toBeUndefined();
  });

  it('goes by the format that most numbers have, whatever their order', () => {
    expect(formatOf('Double', { '0.0': 2, '0.00': 3 })).toBe('0.00');
    expect(formatOf('Double', { '0.00': 2, '0.0': 2 })).toBe(formatOf('Double', { '0.0': 2, '0.00': 2 }));
  });
});
