import type { CellSource } from '../table/cellSource.ts';
import { findCells } from './findCells.ts';
import { rangeFromArea } from './rangeFromArea.ts';
import { runExcel } from './runExcel.ts';

/**
 * Shows the cells of a source and selects them.
 * @throws {SelectionError} `not-found` or `no-range` when they are gone
 */
export async function selectSource(source: CellSource): Promise<void> {
  await runExcel(async (context) => {
    const { sheet, areas } = await findCells(context, source);
    const [area] = areas;
    if (!area) return;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    rangeFromArea(worksheet, area).select();
    await context.sync();
  });
}
