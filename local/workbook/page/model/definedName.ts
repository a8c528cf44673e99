/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** Id of the sheet that the name belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
  /** What it stands for, with its equals sign: `=Sheet1!$A$1:$B$9`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}
