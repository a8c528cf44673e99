/** Cells that belong together and that a person may mean who has selected one of them. */
export interface Region {
  readonly sheet: string;
  /** Without the sheet's name, e.g. `A1:E9`. */
  readonly address: string;
  /** The Excel table's name; undefined: no table, only cells without a blank row or column between them. */
  readonly tableName: string | undefined;
}
