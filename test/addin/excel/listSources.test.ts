import { describe, expect, it } from '@jest/globals';
import { listSources } from '../../../addin/excel/listSources.ts';
import { openExcel } from './openExcel.ts';

const rows = [
  ['Item', 'Units'],
  ['Pen', 1],
  ['Ink', 2],
  ['Total', 3],
] as const;

const sheets = [
  { name: 'My data', rows },
  { name: 'Other', rows },
] as const;

describe('listSources()', () => {
  it('lists tables without their totals rows and names, by sheet and place', async () => {
    const { host } = await openExcel({
      sheets,
      tables: [
        { name: 'Last', sheet: 'Other', address: 'A1:B4' },
        { name: 'Sales', sheet: 'My data', address: 'A1:B4', hasTotals: true },
      ],
      names: [
        { name: 'Rows', formula: "='My data'!$A$2:$B$3" },
        { name: 'Local', formula: '=Other!$B$1:$B$4', sheet: 'Other' },
      ],
    });
    expect(await listSources()).toEqual([
      {
        source: { kind: 'table', id: '2' },
        name: 'Sales',
        sheet: 'My data',
        address: 'A1:B3',
        rows: 3,
        columns: 2,
      },
      {
        source: { kind: 'name', name: 'Rows', sheetId: undefined },
        name: 'Rows',
        sheet: 'My data',
        address: 'A2:B3',
        rows: 2,
        columns: 2,
      },
      { source: { kind: 'table', id: '1' }, name: 'Last', sheet: 'Other', address: 'A1:B4', rows: 4, columns: 2 },
      {
        source: { kind: 'name', name: 'Local', sheetId: host.workbook.sheets[1]?.id },
        name: 'Local',
        sheet: 'Other',
        address: 'B1:B4',
        rows: 4,
        columns: 1,
      },
    ]);
  });

  it('cuts names to what they hold', async () => {
    await openExcel({ sheets, names: [{ name: 'Columns', formula: "='My data'!$A:$C" }] });
    expect(await listSources()).toMatchObject([{ name: 'Columns', address: 'A1:B4', rows: 4 }]);
  });

  it.each([
    ['hidden names', { name: 'Secret', formula: '=Other!$A$1:$B$4', visible: false }],
    ['the print area', { name: 'Print_Area', formula: '=Other!$A$1:$B$4', sheet: 'Other' }],
    ["a filter's range", { name: '_xlnm._FilterDatabase', formula: '=Other!$A$1:$B$4' }],
    ['lost cells', { name: 'Lost', formula: '=Other!#REF!' }],
    ['several areas', { name: 'Two', formula: '=Other!$A$1:$A$2,Other!$A$4' }],
    ['several areas in brackets', { name: 'Two', formula: '=(Other!$A$1:$A$2,Other!$A$4)' }],
    ['another workbook', { name: 'Far', formula: "='[Book2.xlsx]Sheet1'!$A$1:$B$4" }],
    ['a constant', { name: 'Rate', formula: '=0.19' }],
    ['a text', { name: 'Who', formula: '="Finance, Sales"' }],
    ['a formula', { name: 'Sum', formula: '=SUM(Other!$B$2:$B$3,1)' }],
    ['one cell', { name: 'One', formula: '=Other!$A$1' }],
    ['blank cells', { name: 'Blank', formula: '=Other!$F$1:$G$4' }],
  ])('leaves out %s', async (_, name) => {
    await openExcel({ sheets, names: [name, { name: 'Good', formula: '=Other!$A$1:$B$4' }] });
    expect((await listSources()).map((source) => source.name)).toEqual(['Good']);
  });

  it('lists nothing in a workbook that has none', async () => {
    await openExcel({ sheets });
    expect(await listSources()).toEqual([]);
  });
});
