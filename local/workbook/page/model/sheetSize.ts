/** Rows of an Excel worksheet. */
export const SHEET_ROWS = 1_048_576;

/** Columns of an Excel worksheet. */
export const SHEET_COLUMNS = 16_384;
