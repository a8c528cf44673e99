import type { Area } from '../model/area.ts';
import { displayText } from '../model/displayText.ts';
import type { Sheet } from '../model/sheet.ts';
import type { ExcelHost } from './excelHost.ts';
import type { Json } from '../model/json.ts';
import { numberFormatCategory } from './numberFormatCategory.ts';
import { plainValue } from './plainValue.ts';
import { rangeGrid } from './rangeGrid.ts';
import { valueType } from './valueType.ts';

/** The properties that give one value per cell, for a range (or, with `rows`, for those of its rows that are visible). */
export function cellGrids(
  host: ExcelHost,
  sheet: Sheet,
  area: Area,
  rows?: readonly number[],
): Readonly<Record<CellGrid, () => Json>> {
  const grid = (valueOf: (row: number, column: number) => Json) => () => rangeGrid(host, area, valueOf, rows);
  const value = (row: number, column: number): Json => plainValue(sheet.valueAt(row, column));
  const format = (row: number, column: number): Json => sheet.formatAt(row, column);
  const { use1904 } = host.workbook;
  return {
    Values: grid(value),
    // The page calculates no formulas: a cell's formula is its value.
    Formulas: grid(value),
    Text: grid((row, column) => displayText(sheet.valueAt(row, column), sheet.formatAt(row, column), use1904)),
    NumberFormat: grid(format),
    NumberFormatLocal: grid(format),
    NumberFormatCategories: grid((row, column) => numberFormatCategory(sheet.formatAt(row, column))),
    ValueTypes: grid((row, column) => valueType(sheet.valueAt(row, column))),
  };
}

type CellGrid =
  'Values' | 'Formulas' | 'Text' | 'NumberFormat' | 'NumberFormatLocal' | 'NumberFormatCategories' | 'ValueTypes';
