import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runExcel } from '../../../addin/excel/runExcel.ts';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { openRealExcel, type RealExcel } from './realExcel.ts';

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

let real: RealExcel;
let workbook: Workbook;

beforeEach(async () => {
  workbook = createWorkbook({ sheets: [{ name: 'A' }] });
  real = await openRealExcel(workbook, { installGlobals: true });
});

afterEach(() => real.close());

async function selectedRange(context: Excel.RequestContext): Promise<string> {
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return range.address;
}

describe('runExcel()', () => {
  it('gives what the work gives', async () => {
    expect(await runExcel(() => Promise.resolve(5))).toBe(5);
  });

  it('says that no cells are selected', async () => {
    await expect(runExcel(selectedRange)).resolves.toBe('A!A1');
    workbook.select(workbook.activeSheet, [CELL, { ...CELL, row: 5 }]);
    await expect(runExcel(selectedRange)).rejects.toMatchObject({
      name: 'SelectionError',
      code: 'no-range',
      message: 'No cells are selected. Select cells in the sheet, not a chart or picture.',
      cause: { code: 'InvalidSelection' },
    });
  });

  it('says that a sheet is gone', async () => {
    const work = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Gone').load('name');
      await context.sync();
    };
    await expect(runExcel(work)).rejects.toMatchObject({
      name: 'SelectionError',
      code: 'not-found',
      message: 'The sheet or range is no longer there. Select the cells again.',
      cause: { code: 'ItemNotFound' },
    });
  });

  it('says that a cell is being edited where Excel does not wait for it', async () => {
    workbook.setEditing(true);
    await expect(runExcel(() => Excel.run(selectedRange))).rejects.toMatchObject({
      name: 'SelectionError',
      code: 'cell-edit',
      message: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
      cause: { code: 'InvalidOperationInCellEditMode' },
    });
  });

  it("names Excel's code of any other error", async () => {
    const work = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('no address').load('address');
      await context.sync();
    };
    await expect(runExcel(work)).rejects.toMatchObject({
      name: 'SelectionError',
      code: 'excel-failed',
      message: 'Excel could not do that (InvalidArgument). Try again.',
    });
  });

  it('lets an error of the work itself fly on', async () => {
    const own = new Error('own');
    await expect(runExcel(() => Promise.reject(own))).rejects.toBe(own);
  });
});
