import { areaFromRange } from './areaFromRange.ts';
import type { PlacedSource } from './listSources.ts';
import { POSITION } from './position.ts';

/** Lists the Excel tables of the workbook, without their totals rows. */
export async function listTables(context: Excel.RequestContext): Promise<readonly PlacedSource[]> {
  const tables = context.workbook.tables.load('items/id,items/name,items/showTotals');
  await context.sync();
  const found = tables.items.map((table) => {
    const { worksheet } = table;
    return { table, worksheet: worksheet.load('name,position'), range: table.getRange().load(POSITION) };
  });
  await context.sync();
  return found.map(({ table, worksheet, range }) => {
    const area = areaFromRange(range);
    return {
      source: { kind: 'table', id: table.id },
      name: table.name,
      sheet: worksheet.name,
      position: worksheet.position,
      area: { ...area, rows: area.rows - (table.showTotals ? 1 : 0) },
    };
  });
}
