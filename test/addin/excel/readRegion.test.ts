import { afterEach, describe, expect, it } from '@jest/globals';
import { readRegion } from '../../../addin/excel/readRegion.ts';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import { areaOf } from '../../local/workbook/areaOf.ts';
import { openRealExcel, type RealExcel } from './realExcel.ts';

let real: RealExcel | undefined;

afterEach(() => real?.close());

/** A title, a table with a totals row, and two columns of cells below it. */
const content = {
  sheets: [
    {
      name: 'My data',
      rows: [
        ['Sales 2026'],
        [],
        ['Region', 'Amount'],
        ['North', 1],
        ['South', 2],
        ['Total', 3],
        [],
        [null, 'Day', 'Note'],
        [null, 46_001, null],
        [null, 46_002, 'x'],
      ],
    },
  ],
  tables: [{ name: 'Sales', sheet: 'My data', address: 'A3:B6', hasTotals: true }],
} as const;

async function regionAround(address: string) {
  const workbook = createWorkbook(content);
  workbook.select(workbook.activeSheet, [areaOf(address)]);
  real = await openRealExcel(workbook, { installGlobals: true });
  return readRegion();
}

describe('readRegion()', () => {
  it('gives the table around a cell, without its totals row', async () => {
    expect(await regionAround('B5')).toEqual({ sheet: 'My data', address: 'A3:B5', tableName: 'Sales' });
  });

  it.each(['B8', 'C9', 'D11'])('gives the cells around %s up to blank rows and columns', async (address) => {
    const region = await regionAround(address);
    expect(region).toMatchObject({ sheet: 'My data', tableName: undefined });
    expect(region?.address).toBe(address === 'D11' ? 'B8:D11' : 'B8:C10');
  });

  it.each(['A1', 'H20'])('gives nothing for %s, which stands alone', async (address) => {
    expect(await regionAround(address)).toBeUndefined();
  });
});
