import type { Area } from './area.ts';

/** Gives the range of an area in a sheet. */
export function rangeFromArea(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
