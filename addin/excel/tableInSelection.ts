import type { ExcelTable } from '../table/selection.ts';
import type { Area } from './area.ts';
import type { Hidden } from './readHidden.ts';

/** Gives what an Excel table says of itself for those of its rows and columns that were read. */
export function tableInSelection(
  table: ExcelTable,
  [area]: readonly Area[],
  { columns }: Hidden,
  [firstRow]: readonly number[],
): ExcelTable {
  // Its header row may be a hidden row.
  const startsAtTop = area !== undefined && firstRow === area.row + 1;
  return {
    name: table.name,
    hasHeaderRow: table.hasHeaderRow && startsAtTop,
    columnNames: table.columnNames.filter((_, c) => !columns.has(c)),
  };
}
