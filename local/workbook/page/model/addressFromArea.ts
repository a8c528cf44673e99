import type { Area } from './area.ts';
import { columnName } from './columnName.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './sheetSize.ts';

/** An area in A1 notation as Excel writes it: `B2`, `A1:C9`, `C:D`, `2:5`. */
export function addressFromArea(area: Area): string {
  const firstRow = area.row + 1;
  const lastRow = area.row + area.rows;
  if (area.columns >= SHEET_COLUMNS) return `${firstRow}:${lastRow}`;
  const first = columnName(area.column);
  const last = columnName(area.column + area.columns - 1);
  if (area.rows >= SHEET_ROWS) return `${first}:${last}`;
  const start = `${first}${firstRow}`;
  const end = `${last}${lastRow}`;
  return start === end ? start : `${start}:${end}`;
}
