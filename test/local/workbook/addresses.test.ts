import { describe, expect, it } from '@jest/globals';
import { addressFromArea } from '../../../local/workbook/page/model/addressFromArea.ts';
import { areaFromAddress } from '../../../local/workbook/page/model/areaFromAddress.ts';
import { quotedSheetName } from '../../../local/workbook/page/model/quotedSheetName.ts';
import { splitAddress } from '../../../local/workbook/page/model/splitAddress.ts';

describe('areaFromAddress()', () => {
  it.each([
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['$a$1:c9', { row: 0, column: 0, rows: 9, columns: 3 }],
    ['C9:A1', { row: 0, column: 0, rows: 9, columns: 3 }],
    ['C:D', { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
    ['5:7', { row: 4, column: 0, rows: 3, columns: 16_384 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])('reads %s', (address, area) => {
    expect(areaFromAddress(address)).toEqual(area);
  });

  it.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:5', 'A1:B2:C3', 'Sheet1!A1', 'Amounts'])(
    'refuses %p',
    (address) => {
      expect(areaFromAddress(address)).toBeNull();
    },
  );
});

describe('addressFromArea()', () => {
  it.each(['B2', 'A1:C9', 'C:D', '5:7', 'AA10:ZZ11', 'XFD1048576'])('writes %s as Excel does', (address) => {
    const area = areaFromAddress(address);
    expect(area && addressFromArea(area)).toBe(address);
  });
});

describe('quotedSheetName()', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['Bird strikes', "'Bird strikes'"],
    ["Year's", "'Year''s'"],
    ['2026', "'2026'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
    ['Größe_2', 'Größe_2'],
  ])('writes %s as %s', (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });
});

describe('splitAddress()', () => {
  it.each([
    ['A1', null, 'A1'],
    ["='Year''s data'!$A$1", "Year's data", '$A$1'],
    ['Sheet1!A:A', 'Sheet1', 'A:A'],
  ])('cuts %s', (address, sheet, cells) => {
    expect(splitAddress(address)).toEqual({ sheet, cells });
  });
});
