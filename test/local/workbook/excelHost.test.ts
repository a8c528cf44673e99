import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { openRealExcel, type RealExcel } from '../../addin/excel/realExcel.ts';
import { areaOf } from './areaOf.ts';
import { salesWorkbook } from './salesWorkbook.ts';

let workbook: Workbook;
let real: RealExcel;

function select(sheet: number, first: string, ...others: readonly string[]): void {
  const target = workbook.sheets[sheet];
  if (target === undefined) throw new Error(`There is no sheet ${sheet}.`);
  workbook.select(target, [areaOf(first), ...others.map(areaOf)]);
}

function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return real.Excel.run(batch);
}

beforeEach(async () => {
  workbook = salesWorkbook();
  real = await openRealExcel(workbook);
});

afterEach(() => real.close());

describe('workbook.getSelectedRange()', () => {
  it('gives values, texts, formats and types of the selection', async () => {
    select(0, 'A1:D3');
    const range = await run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load('address,values,text,numberFormat,numberFormatCategories,valueTypes');
      await context.sync();
      return selected.toJSON();
    });
    expect(range).toMatchObject({
      address: 'Sales!A1:D3',
      values: [
        ['Date', 'Region', 'Amount', 'Paid'],
        [46001, 'North', 100.25, true],
        [46002, 'South', '#N/A', false],
      ],
    });
    expect(range.text?.[1]).toEqual(['2025-12-10', 'North', '100.25', 'TRUE']);
    expect(range.numberFormat?.[1]).toEqual(['yyyy-mm-dd', 'General', '#,##0.00', 'General']);
    expect(range.numberFormatCategories?.[1]).toEqual(['Custom', 'General', 'Number', 'General']);
    expect(range.valueTypes?.[2]).toEqual(['Double', 'String', 'Error', 'Boolean']);
  });

  it('tells an empty cell and a text "#N/A" from an error', async () => {
    select(0, 'B4:D4');
    const range = await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('values,valueTypes');
      await context.sync();
      return selected.toJSON();
    });
    expect(range.values).toEqual([['#N/A', 12, '']]);
    expect(range.valueTypes).toEqual([['String', 'Double', 'Empty']]);
  });

  it('refuses several areas with InvalidSelection', async () => {
    select(0, 'A1:A2', 'C1:C2');
    const reading = run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: 'InvalidSelection',
      message: 'The current selection is invalid for this operation.',
    });
    await expect(reading).rejects.toBeInstanceOf(real.OfficeExtension.Error);
  });

  it('puts a sheet name into apostrophes where it must', async () => {
    select(1, 'A1');
    const address = await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("'Year''s data'!A1");
  });
});

describe('workbook.getSelectedRanges()', () => {
  it('gives each area in the order in which it was selected', async () => {
    select(0, 'C2:C3', 'A1');
    const result = await run(async (context) => {
      const ranges = context.workbook.getSelectedRanges().load('address,areaCount,cellCount');
      ranges.areas.load('items/address,items/values');
      await context.sync();
      return { ...ranges.toJSON(), areas: ranges.areas.items.map((area) => [area.address, area.values]) };
    });
    expect(result).toMatchObject({ address: 'Sales!C2:C3,Sales!A1', areaCount: 2, cellCount: 3 });
    expect(result.areas).toEqual([
      ['Sales!C2:C3', [[100.25], ['#N/A']]],
      ['Sales!A1', [['Date']]],
    ]);
  });

  it('gives the used part of each area', async () => {
    select(0, 'A:A', 'C:C', 'Z:Z');
    const address = await run(async (context) => {
      const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true).load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe('Sales!A1:A5,Sales!C1:C5');
  });
});

describe('a whole column', () => {
  it('has no values, and its used range has', async () => {
    select(0, 'C:C');
    const result = await run(async (context) => {
      const column = context.workbook.getSelectedRange().load('address,isEntireColumn,rowCount,cellCount,values');
      const used = column.getUsedRangeOrNullObject(true).load('address,rowCount');
      await context.sync();
      return { ...column.toJSON(), used: used.toJSON() };
    });
    expect(result).toMatchObject({
      address: 'Sales!C:C',
      isEntireColumn: true,
      rowCount: 1_048_576,
      cellCount: 1_048_576,
      values: null,
      used: { address: 'Sales!C1:C5', rowCount: 5 },
    });
  });

  it('has a null object as used range when it is empty', async () => {
    const isNull = await run(async (context) => {
      const used = context.workbook.worksheets.getItem('Sales').getRange('Z:Z').getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('hidden rows and columns', () => {
  it('are left out of getVisibleView() and getSpecialCells(Visible)', async () => {
    const result = await run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Sales')
        .getRange('A2:D5')
        .load('rowHidden,columnHidden,hidden');
      const view = range.getVisibleView().load('values,rowCount,columnCount,cellAddresses');
      const visible = range.getSpecialCells('Visible').load('address');
      const hiddenRow = range.getRow(2).load('rowHidden,hidden');
      await context.sync();
      return { range: range.toJSON(), view: view.toJSON(), visible: visible.address, hiddenRow: hiddenRow.toJSON() };
    });
    expect(result.view).toMatchObject({ rowCount: 3, columnCount: 4 });
    expect(result.view.values?.map((row: readonly unknown[]) => row[1])).toEqual(['North', 'South', 'West']);
    expect(result.view.cellAddresses?.[2]).toEqual(['A5', 'B5', 'C5', 'D5']);
    expect(result.visible).toBe('Sales!A2:C3,Sales!A5:C5');
    expect(result.range).toMatchObject({ rowHidden: null, columnHidden: null, hidden: null });
    expect(result.hiddenRow).toMatchObject({ rowHidden: true, hidden: true });
  });

  it('can be hidden and shown by an add-in', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sales');
      sheet.getRange('4:4').rowHidden = false;
      sheet.getRange('2:3').rowHidden = true;
      await context.sync();
    });
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2]);
  });
});

describe('ranges next to a range', () => {
  it.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'Sales!C3'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'Sales!B3:C3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(0), 'Sales!B2:B4'],
    ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'Sales!B4:C4'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'Sales!C4'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'Sales!A3:B5'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-1, 1), 'Sales!B2:D3'],
    ['getAbsoluteResizedRange', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 1), 'Sales!B2'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'Sales!B:C'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), 'Sales!2:4'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('E9'), 'Sales!B2:E9'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('C:C'), 'Sales!C2:C4'],
  ])('%s()', async (_, neighbour, expected) => {
    const address = await run(async (context) => {
      const found = neighbour(context.workbook.worksheets.getItem('Sales').getRange('B2:C4')).load('address');
      await context.sync();
      return found.address;
    });
    expect(address).toBe(expected);
  });

  it('refuse to leave the sheet with InvalidArgument', async () => {
    const reading = run(async (context) => {
      context.workbook.worksheets.getItem('Sales').getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: 'The argument is invalid or missing or has an incorrect format.',
    });
  });
});

describe('writing', () => {
  it('sets values and formats, empties with "" and leaves with null', async () => {
    const result = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sales').getRange('B2:C3');
      range.values = [
        ['Norden', ''],
        [null, 7],
      ];
      range.numberFormat = [
        ['@', 'General'],
        ['@', '0.0'],
      ];
      range.load('values,text,numberFormat');
      await context.sync();
      return range.toJSON();
    });
    expect(result).toMatchObject({
      values: [
        ['Norden', ''],
        ['South', 7],
      ],
      text: [
        ['Norden', ''],
        ['South', '7.0'],
      ],
      numberFormat: [
        ['@', 'General'],
        ['@', '0.0'],
      ],
    });
  });

  it('refuses a wrong shape with InvalidArgument', async () => {
    const writing = run(async (context) => {
      context.workbook.worksheets.getItem('Sales').getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    });
  });

  it('clears', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sales').getRange('C:D').clear('Contents');
      await context.sync();
    });
    expect(workbook.sheets[0]?.usedArea()).toEqual(areaOf('A1:B5'));
  });
});

describe('tables', () => {
  it('give their header row and body', async () => {
    const result = await run(async (context) => {
      const table = context.workbook.tables.getItem('orders').load('name,id,showHeaders,showTotals');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      table.worksheet.load('name');
      await context.sync();
      return { ...table.toJSON(), header: header.values, body: body.address, sheet: table.worksheet.name };
    });
    expect(result).toMatchObject({
      name: 'Orders',
      id: '1',
      showHeaders: true,
      showTotals: false,
      header: [['Date', 'Region', 'Amount', 'Paid']],
      body: 'Sales!A2:D5',
      sheet: 'Sales',
    });
  });

  it('are found from a range that touches them, or holds them whole', async () => {
    const counts = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sales').getRange('A1:B2');
      const touched = range.getTables(false).load('items/name');
      const whole = range.getTables(true).getCount();
      await context.sync();
      return [touched.items.map((table) => table.name), whole.value];
    });
    expect(counts).toEqual([['Orders'], 0]);
  });

  it('are null objects when there is no such one', async () => {
    const isNull = await run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('none').load('name');
      const sheet = context.workbook.worksheets.getItemOrNullObject('none');
      await context.sync();
      return [table.isNullObject, sheet.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });
});

describe('names', () => {
  it('stand for ranges', async () => {
    const result = await run(async (context) => {
      const item = context.workbook.names.getItem('amounts').load('name,type,formula,scope');
      const range = item.getRange().load('address');
      await context.sync();
      return { ...item.toJSON(), address: range.address };
    });
    expect(result).toEqual({
      name: 'Amounts',
      type: 'Range',
      formula: '=Sales!$C$2:$C$5',
      scope: 'Workbook',
      address: 'Sales!C2:C5',
    });
  });

  it('can be added, hidden and deleted', async () => {
    const added = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Year's data").getRange('A1:B2');
      const link = context.workbook.names.add('Link_1', range, 'a link').load('formula,comment');
      link.visible = false;
      await context.sync();
      return link.toJSON();
    });
    expect(added).toMatchObject({ formula: "='Year''s data'!$A$1:$B$2", comment: 'a link' });
    expect(workbook.names[1]).toMatchObject({ name: 'Link_1', visible: false });
    await run(async (context) => {
      context.workbook.names.getItem('Link_1').delete();
      await context.sync();
    });
    expect(workbook.names.map((name) => name.name)).toEqual(['Amounts']);
  });

  it('can not be added twice', async () => {
    const adding = run(async (context) => {
      context.workbook.names.add('Amounts', context.workbook.getSelectedRange());
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      message: 'The resource being created already exists.',
    });
  });
});

describe('settings', () => {
  it('are kept, listed, changed and deleted', async () => {
    await run(async (context) => {
      context.workbook.settings.add('link', { dataset: 'd1' });
      await context.sync();
    });
    const read = await run(async (context) => {
      const link = context.workbook.settings.getItemOrNullObject('link').load('value');
      const all = context.workbook.settings.load('items/key');
      await context.sync();
      link.value = 2;
      await context.sync();
      return [link.isNullObject, all.items.map((setting) => setting.key)];
    });
    expect(read).toEqual([false, ['link']]);
    expect(workbook.settings.get('link')).toBe(2);
    const isNull = await run(async (context) => {
      context.workbook.settings.getItem('link').delete();
      const gone = context.workbook.settings.getItemOrNullObject('link');
      await context.sync();
      return gone.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('worksheets', () => {
  it('are listed and activated', async () => {
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position');
      context.workbook.worksheets.getItem('Empty').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [sheets.items.map((sheet) => sheet.name), active.name];
    });
    expect(names).toEqual([['Sales', "Year's data", 'Empty'], 'Empty']);
  });

  it('give cells by index, and a null object as used range when empty', async () => {
    const result = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sales').getRangeByIndexes(1, 2, 3, 1).load('address');
      const used = context.workbook.worksheets.getItem('Empty').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [range.address, used.isNullObject];
    });
    expect(result).toEqual(['Sales!C2:C4', true]);
  });

  it('select ranges', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Year's data").getRange('B2:C3').select();
      await context.sync();
    });
    expect(workbook.selection).toEqual({
      sheetId: workbook.sheets[1]?.id,
      areas: [areaOf('B2:C3')],
      active: { row: 1, column: 1 },
    });
  });
});

describe('range.getMergedAreasOrNullObject()', () => {
  it('gives the merged areas that a range touches', async () => {
    const result = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sales');
      const merged = sheet.getRange('A1:F1').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A1:E1').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [merged.address, none.isNullObject];
    });
    expect(result).toEqual(['Sales!F1:G1', true]);
  });
});

describe('functions.date()', () => {
  it.each([
    [false, 1463],
    [true, 1],
  ])('tells the date system: 1904 is %s', async (use1904, expected) => {
    real.close();
    real = await openRealExcel(createWorkbook({ sheets: [{ name: 'S' }], use1904 }));
    const serial = await run(async (context) => {
      const date = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      return date.value;
    });
    expect(serial).toBe(expected);
  });
});

describe('a member that the workbook page does not have', () => {
  it('answers ApiNotFound and its name', async () => {
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('Sales').charts.load('count');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'The workbook page does not have Worksheet.Charts. Add it in local/workbook/page/host.',
    });
  });

  it('names a property too', async () => {
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('Sales').getRange('A1').load('valuesAsJson');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.valuesAsJson' },
    });
  });
});

describe('references', () => {
  it('are let go when a batch has ended', async () => {
    await run(async (context) => {
      for (const address of ['A1', 'A2', 'A3'])
        context.workbook.worksheets.getItem('Sales').getRange(address).load('values');
      await context.sync();
      expect(real.host.references.size).toBeGreaterThan(0);
    });
    await run(async (context) => {
      await context.sync();
    });
    expect(real.host.references.size).toBe(0);
  });
});
