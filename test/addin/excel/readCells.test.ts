import { describe, expect, it } from '@jest/globals';
import { readCells, type ReadOptions } from '../../../addin/excel/readCells.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import type { WorkbookContent } from '../../../local/workbook/page/model/createWorkbook.ts';
import { columnFromCells } from '../table/columnFromCells.ts';
import { noPause } from '../table/noPause.ts';
import { valuesOf } from '../table/valuesOf.ts';
import { areaAt, openExcel, select, selectionErrorOf } from './openExcel.ts';
import type { RealExcel } from './realExcel.ts';

const sales = {
  name: 'My data',
  rows: [
    ['Date', 'Amount', 'Secret'],
    [46_001, 1.5, 's1'],
    [46_002, { error: '#N/A' }, 's2'],
    [46_003, null, 's3'],
    ['007', true, 's4'],
  ],
  formats: { 'A2:A100': 'yyyy-mm-dd', 'B:B': '#,##0.00' },
} as const;

const hundredRows = Array.from({ length: 100 }, (_, r) => [r, 'x'.repeat(50)]);

/** Bytes that make Excel refuse to give a hundred rows at once. */
const SMALL_PAYLOAD = 4500;

/** Opens Excel with these cells and this selection, e.g. `A1:B3,A5:B6`. */
function openWith(content: WorkbookContent['sheets'][0], selected: string, use1904 = false): Promise<RealExcel> {
  return openExcel({ sheets: [content], use1904 }, selected);
}

function readSelected(options: Partial<ReadOptions> = {}): Promise<Selection> {
  return readCells({ kind: 'selection' }, { pause: noPause, ...options });
}

describe('readCells() of the selection', () => {
  it("gives the cells in Excel's words, column by column", async () => {
    await openWith(sales, 'A1:B5');
    expect(await readSelected()).toEqual({
      sheet: 'My data',
      address: 'A1:B5',
      rowCount: 5,
      columns: [
        columnFromCells('A', [
          { value: 'Date', type: 'String', format: 'General' },
          { value: 46_001, type: 'Double', format: 'yyyy-mm-dd' },
          { value: 46_002, type: 'Double', format: 'yyyy-mm-dd' },
          { value: 46_003, type: 'Double', format: 'yyyy-mm-dd' },
          { value: '007', type: 'String', format: 'yyyy-mm-dd' },
        ]),
        columnFromCells('B', [
          { value: 'Amount', type: 'String', format: '#,##0.00' },
          { value: 1.5, type: 'Double', format: '#,##0.00' },
          { value: '#N/A', type: 'Error', format: '#,##0.00' },
          { value: '', type: 'Empty', format: '#,##0.00' },
          { value: true, type: 'Boolean', format: '#,##0.00' },
        ]),
      ],
      rowNumbers: [1, 2, 3, 4, 5],
      hiddenRows: 0,
      hiddenColumns: [],
      date1904: false,
      merged: [],
    });
  });

  it.each([
    ['whole columns', 'A:B', 'A1:B5'],
    ['whole rows', '2:3', 'A2:C3'],
    ['the whole sheet', 'A1:XFD1048576', 'A1:C5'],
    ['an area beyond the cells', 'B4:Z90', 'B4:C5'],
  ])('cuts %s to what is used', async (_, selected, address) => {
    await openWith(sales, selected);
    expect((await readSelected()).address).toBe(address);
  });

  it('puts areas with the same columns one below the other, in the order of the sheet', async () => {
    await openWith(sales, 'A5:B5,A1:B2');
    const { address, rowNumbers, columns } = await readSelected();
    expect({ address, rowNumbers }).toEqual({ address: 'A1:B2,A5:B5', rowNumbers: [1, 2, 5] });
    expect(columns.map(valuesOf)).toEqual([
      ['Date', 46_001, '007'],
      ['Amount', 1.5, true],
    ]);
  });

  it('keeps the columns together where an area has blanks at its edge', async () => {
    await openWith(
      {
        name: 'S',
        rows: [
          ['a', 'b'],
          [1, 2],
          [null, null],
          [null, 3],
        ],
      },
      'A1:B2,A4:B4',
    );
    const { columns } = await readSelected();
    expect(columns.map(valuesOf)).toEqual([
      ['a', 1, ''],
      ['b', 2, 3],
    ]);
  });

  it('leaves hidden rows and columns out, and says which', async () => {
    await openWith({ ...sales, hidden: ['3:3', '5:5', 'A:A'] }, 'A:C');
    const { columns, rowCount, rowNumbers, hiddenRows, hiddenColumns } = await readSelected();
    expect({ rowCount, rowNumbers, hiddenRows, hiddenColumns }).toEqual({
      rowCount: 3,
      rowNumbers: [1, 2, 4],
      hiddenRows: 2,
      hiddenColumns: ['A'],
    });
    expect(columns.map((column) => [column.letters, ...valuesOf(column)])).toEqual([
      ['B', 'Amount', 1.5, ''],
      ['C', 'Secret', 's1', 's3'],
    ]);
  });

  it('leaves a hidden column out where no row is hidden', async () => {
    await openWith({ ...sales, hidden: ['B:B'] }, 'A1:C2');
    const { columns, hiddenColumns } = await readSelected();
    expect(columns.map(({ letters }) => letters)).toEqual(['A', 'C']);
    expect(hiddenColumns).toEqual(['B']);
  });

  it('reads what is hidden when asked to', async () => {
    await openWith({ ...sales, hidden: ['3:3', 'A:A'] }, 'A:C');
    const { rowCount, hiddenRows, hiddenRead, columns } = await readSelected({ includeHidden: true });
    expect({ rowCount, hiddenRows, hiddenRead, columns: columns.length }).toEqual({
      rowCount: 5,
      hiddenRows: 0,
      hiddenRead: { rows: 1, columns: 1 },
      columns: 3,
    });
  });

  it.each([true, false])('tells whether the workbook counts from 1904: %s', async (use1904) => {
    await openWith(sales, 'A1:B2', use1904);
    expect((await readSelected()).date1904).toBe(use1904);
  });

  it('reads in blocks of 60,000 cells, tells how far it is, and keeps no reference', async () => {
    const rows = Array.from({ length: 45_000 }, (_, r) => [r, `t${r}`, r % 2 === 0, r / 2]);
    const { host } = await openWith({ name: 'S', rows }, 'A:D');
    const progress: number[] = [];
    const { columns, rowNumbers } = await readSelected({ onProgress: ({ rowsRead }) => progress.push(rowsRead) });
    expect(progress).toEqual([15_000, 30_000, 45_000]);
    expect(columns[0] && valuesOf(columns[0])).toEqual(rows.map(([r]) => r));
    expect(columns[1]?.valueAt(44_999)).toBe('t44999');
    expect(rowNumbers.at(-1)).toBe(45_000);
    expect(host.references.size).toBe(0);
  });

  it.each([[[]], [['2:2']]])('halves its blocks where Excel finds them too large (hidden: %j)', async (hidden) => {
    const { host } = await openWith({ name: 'S', rows: hundredRows, hidden }, 'A:B');
    host.payloadLimit = SMALL_PAYLOAD;
    const progress: number[] = [];
    const { columns } = await readSelected({ onProgress: ({ rowsRead }) => progress.push(rowsRead) });
    expect(columns[0] && valuesOf(columns[0])).toEqual(
      hundredRows.map(([r]) => r).filter((r) => hidden.length === 0 || r !== 1),
    );
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(100);
  });

  it('gives up on a single row that is too large', async () => {
    const { host } = await openWith({ name: 'S', rows: [['a'], ['x'.repeat(20_000)]] }, 'A1:A2');
    host.payloadLimit = SMALL_PAYLOAD;
    expect(await selectionErrorOf(readSelected())).toEqual({
      code: 'too-large',
      message: 'Row 2 is too large to be read. Select fewer columns.',
    });
  });

  it.each([
    ['empty cells', 'E1:F9', {}, 'empty', 'There are no values in the selection. Select cells with values.'],
    [
      'hidden rows only',
      'A2:B3',
      { hidden: ['2:3'] },
      'all-hidden',
      'All cells of the selection are hidden. Show them in Excel, or select others.',
    ],
    [
      'hidden columns only',
      'A:A',
      { hidden: ['A:A'] },
      'all-hidden',
      'All cells of the selection are hidden. Show them in Excel, or select others.',
    ],
    [
      'areas with different columns',
      'A1:B2,B4:C5',
      {},
      'areas-differ',
      'The selected areas A1:B2 and B4:C5 have different columns. Select areas with the same columns, or one area.',
    ],
    [
      'areas that share cells',
      'A1:B3,A3:B5',
      {},
      'areas-overlap',
      'The selected areas A1:B3 and A3:B5 share cells, which would be sent twice. Select each cell once.',
    ],
  ])('refuses %s', async (_, selected, more, code, message) => {
    await openWith({ ...sales, ...more }, selected);
    expect(await selectionErrorOf(readSelected())).toEqual({ code, message });
  });

  it('refuses more cells than the pane can hold, before it reads any', async () => {
    const { host } = await openWith(sales, 'A:ALL');
    host.workbook.edit(host.workbook.activeSheet, areaAt('ALL20972'), () => ({ value: 1 }));
    const progress: number[] = [];
    const reading = readSelected({ onProgress: ({ rowsRead }) => progress.push(rowsRead) });
    expect(await selectionErrorOf(reading)).toEqual({
      code: 'too-large',
      message:
        'There are 20,972,000 cells in the selection; 20,971,520 can be read at once. Select fewer rows or columns.',
    });
    expect(progress).toEqual([]);
  });

  it('refuses cells that change while they are read', async () => {
    const { host } = await openWith(sales, 'A:B');
    const addRow = () => host.workbook.edit(host.workbook.activeSheet, areaAt('A6'), () => ({ value: 1 }));
    expect(await selectionErrorOf(readSelected({ onProgress: addRow }))).toEqual({
      code: 'changed',
      message: 'The cells changed while they were read. Try again.',
    });
  });

  it('goes on with the cells that it began with when others are selected meanwhile', async () => {
    const { host } = await openWith({ name: 'S', rows: hundredRows }, 'A:B');
    host.payloadLimit = SMALL_PAYLOAD;
    const progress: number[] = [];
    const { rowCount } = await readSelected({
      onProgress({ rowsRead }) {
        progress.push(rowsRead);
        select(host.workbook, 'A1');
      },
    });
    expect(progress.length).toBeGreaterThan(1);
    expect(rowCount).toBe(100);
  });

  it('refuses a selected chart or picture', async () => {
    const { host } = await openWith(sales, 'A1:B2');
    host.workbook.selectObject();
    expect(await selectionErrorOf(readSelected())).toEqual({
      code: 'no-range',
      message: 'No cells are selected. Select cells in the sheet, not a chart or picture.',
    });
  });

  it('reads a protected sheet', async () => {
    const { host } = await openWith(sales, 'A1:B5');
    host.workbook.activeSheet.isLocked = true;
    expect((await readSelected()).rowCount).toBe(5);
  });

  it('waits for the end of editing a cell', async () => {
    const { host } = await openWith(sales, 'A1:B2');
    host.workbook.setEditing(true);
    const reading = readSelected();
    host.workbook.setEditing(false);
    expect((await reading).rowCount).toBe(2);
  });

  it("stops between two blocks with the signal's reason", async () => {
    const { host } = await openWith({ name: 'S', rows: hundredRows }, 'A:B');
    host.payloadLimit = SMALL_PAYLOAD;
    const controller = new AbortController();
    const reason = new Error('enough');
    const progress: number[] = [];
    const reading = readSelected({
      signal: controller.signal,
      onProgress({ rowsRead }) {
        progress.push(rowsRead);
        controller.abort(reason);
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(progress).toHaveLength(1);
    expect(progress[0]).toBeLessThan(100);
  });

  it('does nothing when it was aborted before', async () => {
    await openWith(sales, 'A1:B2');
    const reason = new Error('enough');
    await expect(readSelected({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
