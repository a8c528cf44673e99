import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { selectCell } from '../../../addin/excel/selectCell.ts';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';
import { openRealExcel, type RealExcel } from './realExcel.ts';

let real: RealExcel;
let workbook: Workbook;

beforeEach(async () => {
  workbook = createWorkbook({ sheets: [{ name: 'A' }, { name: 'My data' }] });
  real = await openRealExcel(workbook, { installGlobals: true });
});

afterEach(() => real.close());

describe('selectCell()', () => {
  it('shows the sheet and selects the cell', async () => {
    await selectCell('My data', 'C17');
    expect(workbook.activeSheet.name).toBe('My data');
    expect(workbook.selection.areas).toEqual([{ row: 16, column: 2, rows: 1, columns: 1 }]);
  });

  it('says that the sheet is gone', async () => {
    await expect(selectCell('Gone', 'A1')).rejects.toMatchObject({
      name: 'SelectionError',
      code: 'not-found',
      message: 'There is no sheet "Gone" any more.',
    });
  });

  it('says that a sheet is protected where its cells may not be selected', async () => {
    for (const sheet of workbook.sheets) sheet.isLocked = true;
    await expect(selectCell('My data', 'A1')).rejects.toMatchObject({
      name: 'SelectionError',
      code: 'protected',
      message:
        'The sheet is protected, and these cells may not be selected. Unprotect it in Excel (Review > Unprotect Sheet).',
    });
  });
});
