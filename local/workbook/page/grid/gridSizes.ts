/** Pixels; page.css has the same number. */
export const ROW_HEIGHT = 22;
/** Pixels of a column that was never given a width. */
export const COLUMN_WIDTH = 72;
/** Pixels of the row with the columns' letters; page.css has the same number. */
export const HEADER_HEIGHT = 24;
/** Pixels of the column with the rows' numbers; page.css has the same number. */
export const HEADER_WIDTH = 56;
