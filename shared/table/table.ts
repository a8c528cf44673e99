import type { CellValue } from './cellValue.ts';
import type { Column } from './column.ts';

/** Named, typed columns and their rows on the way to Power BI. Values are kept column by column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** `values[c][r]` is the cell of column c in row r; every array has `rowCount` entries. */
  readonly values: readonly (readonly CellValue[])[];
  readonly rowCount: number;
}
