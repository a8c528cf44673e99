import { areaContains } from '../model/areaContains.ts';
import type { CellValue } from '../model/cellValue.ts';
import { isCellError } from '../model/isCellError.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Table } from '../model/table.ts';

/** The style class of a cell: numbers stand right, booleans and errors in the middle, a table's header row stands out. */
export function cellClass(
  value: CellValue,
  sheet: Sheet,
  row: number,
  column: number,
  tables: ReadonlyMap<string, Table>,
): string {
  const table = [...tables.values()].find((it) => it.sheetId === sheet.id && areaContains(it.area, row, column));
  if (table === undefined) return `cell ${alignment(value)}`;
  const isHeader = table.hasHeaders && row === table.area.row;
  const isBanded = (row - table.area.row) % 2 === 0;
  return `cell ${alignment(value)} ${isHeader ? 'table-header' : isBanded ? 'table-band' : 'table-body'}`;
}

function alignment(value: CellValue): string {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'middle' : 'left';
}
