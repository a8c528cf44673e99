import { SelectionError } from '../table/selectionError.ts';
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
  if (table.isNullObject) throw tableGone();
  const { worksheet, columns } = table;
  worksheet.load('name');
  columns.load('items/name');
  const range = table.getRange().load(POSITION);
  await context.sync();
  const area = areaFromRange(range);
  return {
    sheet: worksheet.name,
    areas: [{ ...area, rows: area.rows - (table.showTotals ? 1 : 0) }],
    called: `the table "${table.name}"`,
    table: {
      name: table.name,
      hasHeaderRow: table.showHeaders,
      columnNames: columns.items.map(({ name }) => name),
    },
  };
}

function tableGone(): SelectionError {
  return new SelectionError(
    'not-found',
    'The Excel table was deleted or turned into a plain range. Choose another table, or select its cells.',
  );
}
