import { SelectionError } from '../table/selectionError.ts';
import { texts } from '../texts/texts.ts';
import { areaFromRange } from './areaFromRange.ts';
import type { FoundCells } from './foundCells.ts';
import { POSITION } from './position.ts';

/**
 * Finds the cells of an Excel table, without its totals row: what that sums up would be counted twice in Power BI.
 * @throws {SelectionError} `not-found` when it was deleted
 */
export async function findTable(context: Excel.RequestContext, id: string): Promise<FoundCells> {
  const table = context.workbook.tables.getItemOrNullObject(id).load('name,showHeaders,showTotals');
  await context.sync();
  if (table.isNullObject) throw new SelectionError('not-found', texts().unreadable.noTable);
  const { worksheet, columns } = table;
  worksheet.load('name');
  columns.load('items/name');
  const range = table.getRange().load(POSITION);
  await context.sync();
  const area = areaFromRange(range);
  return {
    sheet: worksheet.name,
    areas: [{ ...area, rows: area.rows - (table.showTotals ? 1 : 0) }],
    called: texts().source.table(table.name),
    table: {
      name: table.name,
      hasHeaderRow: table.showHeaders,
      columnNames: columns.items.map(({ name }) => name),
    },
  };
}
