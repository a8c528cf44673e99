import { afterEach, describe, expect, it } from '@jest/globals';
import { readWorkbookName } from '../../../addin/excel/readWorkbookName.ts';
import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import { openRealExcel, type RealExcel } from './realExcel.ts';

let real: RealExcel | undefined;

afterEach(() => real?.close());

describe('readWorkbookName()', () => {
  it("gives the file's name", async () => {
    const workbook = createWorkbook({ name: 'Budget 2026.xlsx', sheets: [{ name: 'A' }] });
    real = await openRealExcel(workbook, { installGlobals: true });
    expect(await readWorkbookName()).toBe('Budget 2026.xlsx');
  });
});
