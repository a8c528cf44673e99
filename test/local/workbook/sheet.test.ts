import { describe, expect, it } from '@jest/globals';
import { Sheet } from '../../../local/workbook/page/model/sheet.ts';
import { areaOf } from './areaOf.ts';

function sheet(): Sheet {
  return new Sheet('id', 'Sheet1');
}

describe('Sheet.usedArea()', () => {
  it('is null for an empty sheet', () => {
    expect(sheet().usedArea()).toBeNull();
  });

  it('spans the filled cells only', () => {
    const it = sheet();
    it.setValue(2, 1, 'a');
    it.setValue(4, 3, 0);
    it.setFormat(areaOf('A1:Z99'), '0.0');
    expect(it.usedArea()).toEqual(areaOf('B3:D5'));
  });

  it('shrinks when its edge is emptied', () => {
    const it = sheet();
    for (const row of [0, 1, 7]) it.setValue(row, 0, row);
    it.setValue(7, 0, null);
    expect(it.usedArea()).toEqual(areaOf('A1:A2'));
    it.setValue(0, 0, null);
    it.setValue(1, 0, null);
    expect(it.usedArea()).toBeNull();
  });

  it('knows the last cell of the sheet', () => {
    const it = sheet();
    it.setValue(1_048_575, 16_383, true);
    expect(it.usedArea()).toEqual(areaOf('XFD1048576'));
  });

  it('takes no look at each cell of 200,000 rows and 20 columns', () => {
    const it = sheet();
    for (let column = 0; column < 20; column += 1)
      it.setColumn(
        column,
        Array.from({ length: 200_000 }, (_, row) => row),
      );
    const start = performance.now();
    for (let times = 0; times < 1000; times += 1) it.usedArea();
    expect(performance.now() - start).toBeLessThan(1000);
    expect(it.usedArea()).toEqual(areaOf('A1:T200000'));
  });
});

describe('Sheet.usedAreaWithin()', () => {
  it('spans the filled cells of a part', () => {
    const it = sheet();
    it.setColumn(0, ['x', null, 'y', null, null, 'z']);
    it.setColumn(1, [null, 1]);
    expect(it.usedAreaWithin(areaOf('A2:B5'))).toEqual(areaOf('A2:B3'));
    expect(it.usedAreaWithin(areaOf('A:A'))).toEqual(areaOf('A1:A6'));
    expect(it.usedAreaWithin(areaOf('A4:B5'))).toBeNull();
  });
});

describe('Sheet.formatAt()', () => {
  it('is General where nothing was set', () => {
    expect(sheet().formatAt(0, 0)).toBe('General');
  });

  it('keeps the rest of a column when a part of it gets another format', () => {
    const it = sheet();
    it.setFormat(areaOf('A:A'), '0.0');
    it.setFormat(areaOf('A3:A5'), '@');
    it.setFormat(areaOf('A4'), 'General');
    const formats = [0, 1, 2, 3, 4, 5, 1_048_575].map((row) => it.formatAt(row, 0));
    expect(formats).toEqual(['0.0', '0.0', '@', 'General', '@', '0.0', '0.0']);
  });
});
