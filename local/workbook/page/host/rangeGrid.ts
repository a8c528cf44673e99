import type { Area } from '../model/area.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/sheetSize.ts';
import type { ExcelHost } from './excelHost.ts';
import type { Json } from '../model/json.ts';

/** Cells that one property can give: learn.microsoft.com/office/dev/add-ins/excel/performance */
const CELL_LIMIT = 5_000_000;

/**
 * One value per cell of an area, row by row, of the given rows (counted from the sheet's top).
 * null for whole rows and columns and for more than 5,000,000 cells, as in Excel.
 */
export function rangeGrid(
  host: ExcelHost,
  area: Area,
  valueOf: (row: number, column: number) => Json,
  rows = rowsOf(area),
): Json {
  if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) return null;
  const cells = area.rows * area.columns;
  if (cells > CELL_LIMIT) return null;
  host.checkCellCount(rows.length * area.columns);
  return rows.map((row) => {
    const values: Json[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) values.push(valueOf(row, column));
    return values;
  });
}

function rowsOf(area: Area): readonly number[] {
  if (area.rows >= SHEET_ROWS) return [];
  return Array.from({ length: area.rows }, (_, index) => area.row + index);
}
