/** A formula's error in a cell. Kept apart from text, so that a text `#N/A` stays a text. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is an empty cell. Dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;
