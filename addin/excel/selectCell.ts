import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import { runExcel } from './runExcel.ts';

/**
 * Shows a sheet and selects cells in it.
 * @param address without the sheet's name, e.g. `C17`
 * @throws {SelectionError} `not-found` when the sheet is gone
 */
export async function selectCell(sheet: string, address: string): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    await context.sync();
    if (worksheet.isNullObject) throw new SelectionError('not-found', texts().unreadable.noSheet(sheet));
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
