import type { Receipt } from '../../shared/contract/push.ts';
import type { BatchRange } from './batchRanges.ts';
import type { PushProgress } from './pushProgress.ts';

/** Where one of several tables stands. */
export interface TableProgress {
  readonly name: string;
  readonly rows: number;
  /** Rows that Power BI has taken. */
  readonly rowsLanded: number;
  /** What its push has come to; undefined: it isn't over. */
  readonly outcome: Receipt['outcome'] | undefined;
}

/** The table that is being pushed, or whose push has stopped. */
export interface CurrentTable {
  readonly name: string;
  readonly push: PushProgress;
  /** The rows of each batch; empty while they are not known. */
  readonly ranges: readonly BatchRange[];
}

/** Where the push of several tables stands. */
export interface TablesProgress {
  /** In the order in which they are pushed. */
  readonly tables: readonly TableProgress[];
  /** Undefined while the dataset is being created. */
  readonly current: CurrentTable | undefined;
}

/** The rows of all tables that Power BI has taken, and all there are. */
export function rowsOfAll(tables: readonly TableProgress[]): { readonly landed: number; readonly rows: number } {
  return {
    landed: tables.reduce((sum, { rowsLanded }) => sum + rowsLanded, 0),
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}
