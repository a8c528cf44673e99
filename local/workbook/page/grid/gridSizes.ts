/** Sizes of the grid in pixels. page.css knows them too. */
export const ROW_HEIGHT = 22;
export const COLUMN_WIDTH = 72;
export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 56;
