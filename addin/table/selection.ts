import type { SelectionColumn } from './selectionColumn.ts';

/** A cell's value as Excel gives it: dates are serial numbers, blanks are `''`, an error is its text (`#N/A`). */
export type ExcelValue = string | number | boolean;

/** What kind of value a cell holds, in Excel's own words (`Range.valueTypes`). */
export type ExcelValueType = 'Unknown' | 'Empty' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error' | 'RichValue';

/** What Excel gave for a selection, column by column, without any Excel object. */
export interface Selection {
  readonly sheet: string;
  /** What was read, without the sheet's name: `A1:E9`, or `A1:E9,A20:E30` for several areas. */
  readonly address: string;
  readonly rowCount: number;
  readonly columns: readonly SelectionColumn[];
  /** `rowNumbers[r]` is the sheet's row number (from 1) of row r; hidden rows and gaps between areas are missing. */
  readonly rowNumbers: readonly number[];
  /** How many hidden rows were left out. */
  readonly hiddenRows: number;
  /** Letters of the hidden columns that were left out. */
  readonly hiddenColumns: readonly string[];
  /** Whether the workbook counts its dates from 1904, as old Mac files do. */
  readonly date1904: boolean;
  /** How many hidden rows and columns were read all the same; missing: hidden ones were left out. */
  readonly hiddenRead?: { readonly rows: number; readonly columns: number };
  /** The merged areas, from top to bottom; missing: not known, since this Excel can't tell. */
  readonly merged?: readonly MergedArea[];
  /** What the cells' Excel table says of itself; missing: they were not read as an Excel table. */
  readonly excelTable?: ExcelTable;
}

/**
 * Cells that Excel shows as one, in rows and columns of the selection (from 0), without those that were not read.
 * Only the sheet's top left cell of them holds a value; the others are blank.
 */
export interface MergedArea {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Whether the cell with the value is the first of these; else it is hidden, or outside of what was selected. */
  readonly hasValue: boolean;
}

/** What an Excel table says of itself. */
export interface ExcelTable {
  readonly name: string;
  /** Whether the selection's first row holds the column names: a table may hide its header row. */
  readonly hasHeaderRow: boolean;
  /** The column names, in the order of the selection's columns, also where no header row is shown. */
  readonly columnNames: readonly string[];
}
