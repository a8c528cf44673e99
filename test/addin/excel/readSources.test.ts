import { describe, expect, it } from '@jest/globals';
import { readCells, type ReadOptions } from '../../../addin/excel/readCells.ts';
import type { CellSource } from '../../../addin/table/cellSource.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import type { WorkbookContent } from '../../../local/workbook/page/model/createWorkbook.ts';
import { noPause } from '../table/noPause.ts';
import { valuesOf } from '../table/valuesOf.ts';
import { openExcel, selectionErrorOf } from './openExcel.ts';

const rows = [
  ['Sales 2026', null, null],
  ['Item', 'Units', 'Price'],
  ['Pen', 1, 0.5],
  ['Ink', 2, 3],
  ['Cap', 3, 1],
  ['Total', 6, null],
] as const;

const sheet = { name: 'My data', rows };

/** A table at A2:C6 whose last row is its totals row. */
const table = { name: 'Sales', sheet: 'My data', address: 'A2:C6', hasTotals: true };

const theTable: CellSource = { kind: 'table', id: '1' };

function read(source: CellSource, options: Partial<ReadOptions> = {}): Promise<Selection> {
  return readCells(source, { pause: noPause, ...options });
}

function cellsOf({ columns }: Selection): readonly (readonly unknown[])[] {
  return columns.map(valuesOf);
}

describe('readCells() of an Excel table', () => {
  it('leaves the totals row out and knows the header row', async () => {
    await openExcel({ sheets: [{ name: 'Other' }, sheet], tables: [table] });
    const selection = await read(theTable);
    expect(selection).toMatchObject({
      sheet: 'My data',
      address: 'A2:C5',
      excelTable: { name: 'Sales', hasHeaderRow: true, columnNames: ['Item', 'Units', 'Price'] },
    });
    expect(cellsOf(selection)[1]).toEqual(['Units', 1, 2, 3]);
  });

  it('knows the column names of a table that hides its header row, and keeps its blank columns', async () => {
    const plain = { ...table, address: 'A3:D5', hasHeaders: false, hasTotals: false };
    const hiddenNames = ['Item', 'Units', 'Price', 'Note'];
    await openExcel({ sheets: [sheet], tables: [{ ...plain, hiddenNames }] });
    const selection = await read(theTable);
    expect(selection.excelTable).toEqual({ name: 'Sales', hasHeaderRow: false, columnNames: hiddenNames });
    expect(cellsOf(selection)[0]).toEqual(['Pen', 'Ink', 'Cap']);
    expect(cellsOf(selection)[3]).toEqual(['', '', '']);
  });

  it('gives what a filter shows, or all rows', async () => {
    const filtered = { ...sheet, hidden: ['4:4'] };
    await openExcel({ sheets: [filtered], tables: [table] });
    expect(cellsOf(await read(theTable))[0]).toEqual(['Item', 'Pen', 'Cap']);
    expect(cellsOf(await read(theTable, { includeHidden: true }))[0]).toEqual(['Item', 'Pen', 'Ink', 'Cap']);
  });

  it('knows no header row where that row of the sheet is hidden, and names visible columns only', async () => {
    await openExcel({ sheets: [{ ...sheet, hidden: ['2:2', 'B:B'] }], tables: [table] });
    const selection = await read(theTable);
    expect(selection.excelTable).toEqual({ name: 'Sales', hasHeaderRow: false, columnNames: ['Item', 'Price'] });
    expect(cellsOf(selection)[0]).toEqual(['Pen', 'Ink', 'Cap']);
  });

  it.each([
    [
      'without rows',
      { ...table, address: 'A2:C3', hasTotals: false },
      [rows[0], rows[1]],
      'There are no rows in the table "Sales" yet. Fill the rows below its column names.',
    ],
    [
      'without header and rows',
      { ...table, address: 'A2:C3', hasHeaders: false, hasTotals: false },
      [rows[0]],
      'There are no values in the table "Sales". Select cells with values.',
    ],
  ])('refuses a table %s', async (_, empty, cells, message) => {
    await openExcel({ sheets: [{ name: 'My data', rows: cells }], tables: [empty] });
    expect(await selectionErrorOf(read(theTable))).toEqual({ code: 'empty', message });
  });

  it('says that a table was deleted', async () => {
    await openExcel({ sheets: [sheet] });
    expect(await selectionErrorOf(read(theTable))).toEqual({
      code: 'not-found',
      message: 'The Excel table was deleted or turned into a plain range. Choose another table, or select its cells.',
    });
  });
});

const names: WorkbookContent['names'] = [
  { name: 'Prices', formula: "='My data'!$A$2:$C$5" },
  { name: 'Local', formula: "='My data'!$A$2:$B$5", sheet: 'My data' },
  { name: 'Whole', formula: "='My data'!$A:$C" },
  { name: 'Lost', formula: "='My data'!#REF!" },
  { name: 'Two', formula: "='My data'!$A$2:$A$3,'My data'!$A$5:$A$6" },
  { name: 'Rate', formula: '=0.19' },
  { name: 'Computed', formula: "=SUM('My data'!$B$3:$B$5)" },
  { name: 'One', formula: "='My data'!$A$2" },
  { name: 'Blank', formula: "='My data'!$F$2:$G$9" },
];

function named(name: string, scope?: string): CellSource {
  return { kind: 'name', name, sheetId: scope };
}

const CHANGE = 'Let it refer to one range in Excel (Formulas > Name Manager), or select the cells.';

describe('readCells() of a named range', () => {
  it.each([
    ['of the workbook', named('Prices'), 'A2:C5'],
    ['of a sheet', named('Local', 'My data'), 'A2:B5'],
    ['of whole columns, cut to what is used', named('Whole'), 'A1:C6'],
  ])('reads a name %s', async (_, source, address) => {
    await openExcel({ sheets: [{ name: 'Other' }, sheet], names });
    const { sheet: readSheet, address: readAddress, excelTable } = await read(source);
    expect({ readSheet, readAddress, excelTable }).toEqual({
      readSheet: 'My data',
      readAddress: address,
      excelTable: undefined,
    });
  });

  it.each([
    ['that is gone', named('Old'), 'not-found', `The name "Old" is no longer in the workbook. ${CHANGE}`],
    [
      'whose sheet is gone',
      named('Local', 'Gone'),
      'not-found',
      `The name "Local" is no longer in the workbook. ${CHANGE}`,
    ],
    [
      'whose cells are gone',
      named('Lost'),
      'not-found',
      `The name "Lost" refers to cells that were deleted. ${CHANGE}`,
    ],
    ['of several areas', named('Two'), 'no-range', `The name "Two" refers to several areas. ${CHANGE}`],
    [
      'of a constant',
      named('Rate'),
      'no-range',
      `The name "Rate" refers to a value or formula, not to cells. ${CHANGE}`,
    ],
    [
      'of a formula',
      named('Computed'),
      'no-range',
      `The name "Computed" refers to a value or formula, not to cells. ${CHANGE}`,
    ],
    [
      'of one cell',
      named('One'),
      'one-cell',
      'There is only one cell in the name "One". Select column names and the rows below them.',
    ],
    ['of blank cells', named('Blank'), 'empty', 'There are no values in the name "Blank". Select cells with values.'],
  ])('refuses a name %s', async (_, source, code, message) => {
    await openExcel({ sheets: [sheet], names });
    expect(await selectionErrorOf(read(source))).toEqual({ code, message });
  });
});

describe('readCells() of an area', () => {
  it('gives its cells, whatever is selected', async () => {
    await openExcel({ sheets: [{ name: 'Other' }, sheet] });
    const selection = await read({ kind: 'area', sheet: 'My data', address: 'A2:B3,A5:B5' });
    expect(selection).toMatchObject({ sheet: 'My data', address: 'A2:B3,A5:B5', rowNumbers: [2, 3, 5] });
    expect(cellsOf(selection)[0]).toEqual(['Item', 'Pen', 'Cap']);
  });

  it('says which sheet is gone', async () => {
    await openExcel({ sheets: [sheet] });
    const error = await selectionErrorOf(read({ kind: 'area', sheet: 'Gone', address: 'A1:B2' }));
    expect(error).toMatchObject({ code: 'not-found', message: expect.stringContaining('Gone') });
  });
});
