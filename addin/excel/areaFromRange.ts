import type { Area } from './area.ts';

/** Gives the area of a range that has loaded `POSITION`. */
export function areaFromRange(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
