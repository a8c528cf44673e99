/** Comes between two small pieces of long work; the work goes on when it settles and ends when it rejects. */
export type Pause = () => Promise<void>;
