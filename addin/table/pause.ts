/** Comes between two small pieces of long work; the work goes on when it settles and ends when it rejects. */
export type Pause = () => Promise<void>;

/** Rows of one column that are looked at between two pauses: less than 10 ms of work. */
export const ROWS_BETWEEN_PAUSES = 16_384;
