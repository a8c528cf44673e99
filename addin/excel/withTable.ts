import type { ExcelTable, Selection } from '../table/selection.ts';
import type { FoundCells } from './foundCells.ts';
import type { Hidden } from './readHidden.ts';

/** Adds what an Excel table says of itself to the selection that was read of it, for the rows and columns that were. */
export function withTable(
  selection: Selection,
  table: ExcelTable,
  { areas }: Pick<FoundCells, 'areas'>,
  { columns }: Hidden,
): Selection {
  // Its header row may be a hidden row.
  const startsAtTop = selection.rowNumbers[0] === (areas[0]?.row ?? 0) + 1;
  const excelTable = {
    name: table.name,
    hasHeaderRow: table.hasHeaderRow && startsAtTop,
    columnNames: table.columnNames.filter((_, c) => !columns.has(c)),
  };
  return { ...selection, excelTable };
}
