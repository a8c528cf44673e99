/** Where in the workbook the cells of a table are. */
export type CellSource =
  | { readonly kind: 'selection' }
  /** Cells by their place, which others take when rows are inserted. `address` names one area or several: `A1:B9,A20:B30`. */
  | { readonly kind: 'area'; readonly sheet: string; readonly address: string }
  /** An Excel table; its id stays when it is renamed, moved or gets other rows. */
  | { readonly kind: 'table'; readonly id: string }
  /** A named range. `sheetId` is the sheet that it belongs to, whatever that is called; undefined: the whole workbook. */
  | { readonly kind: 'name'; readonly name: string; readonly sheetId?: string | undefined };

/** A table or named range of the workbook, as a person chooses it. */
export interface ListedSource {
  readonly source: CellSource;
  /** The table's or the range's name. */
  readonly name: string;
  readonly sheet: string;
  /** Without the sheet's name, e.g. `A1:E9`. */
  readonly address: string;
  /** Including the header row, without a totals row. */
  readonly rows: number;
  readonly columns: number;
}
