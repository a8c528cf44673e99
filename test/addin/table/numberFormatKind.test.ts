import { describe, expect, it } from '@jest/globals';
import { numberFormatKind } from '../../../addin/table/numberFormatKind.ts';

describe('numberFormatKind()', () => {
  it.each([
    ['General', 'number'],
    ['0', 'number'],
    ['#,##0', 'number'],
    ['"day" 0', 'number'],
    ['\\d0', 'number'],
    ['[Red]0', 'number'],
    ['@', 'number'],
    ['bad[', 'number'],
    ['0.00', 'fraction'],
    ['$#,##0.00', 'fraction'],
    ['0%', 'fraction'],
    ['# ?/?', 'fraction'],
    ['yyyy-mm-dd', 'date'],
    ['m/d/yyyy', 'date'],
    ['mmm', 'date'],
    ['mmm-yy', 'date'],
    ['m/d/yy h:mm', 'date'],
    ['[$-409]mmmm d, yyyy;@', 'date'],
    ['[$-x-sysdate]dddd, mmmm dd, yyyy', 'date'],
    ['h:mm', 'time'],
    ['h:mm:ss AM/PM', 'time'],
    ['[$-F400]h:mm:ss AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm', 'duration'],
    ['[mm]:ss', 'duration'],
    ['[ss]', 'duration'],
  ])('reads %s as %s', (format, kind) => {
    expect(numberFormatKind(format)).toBe(kind);
  });
});
