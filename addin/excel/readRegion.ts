import type { Region } from '../table/region.ts';
import { addressFromArea } from './addressFromArea.ts';
import { areaFromRange } from './areaFromRange.ts';
import { POSITION } from './position.ts';
import { runExcel } from './runExcel.ts';

/**
 * Reads what belongs to the active cell: its Excel table without the totals row, else the region that Ctrl+A selects.
 * Undefined when the cell stands alone.
 */
export async function readRegion(): Promise<Region | undefined> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    worksheet.load('name');
    const tables = cell.getTables(false).load('items/name,items/showTotals');
    const surrounding = cell.getSurroundingRegion().load(POSITION);
    await context.sync();
    const [table] = tables.items;
    if (table === undefined) {
      const area = areaFromRange(surrounding);
      if (area.rows * area.columns === 1) return undefined;
      return { sheet: worksheet.name, address: addressFromArea(area), tableName: undefined };
    }
    // What a totals row sums up would be counted twice in Power BI.
    const range = table
      .getRange()
      .getResizedRange(table.showTotals ? -1 : 0, 0)
      .load(POSITION);
    await context.sync();
    return { sheet: worksheet.name, address: addressFromArea(areaFromRange(range)), tableName: table.name };
  });
}
