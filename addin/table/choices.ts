import type { ColumnType } from '../../shared/table/columnType.ts';
import type { Handlings } from './handling.ts';

/** What the user decided about a selection; whatever is absent is decided by evidence. Columns go by their sheet letters. */
export interface Choices {
  /** The table's name; without it, one made from the sheet's name. */
  readonly tableName?: string | undefined;
  /** Whether the first row holds the columns' names. */
  readonly header?: boolean | undefined;
  /** Whether a last row that holds totals stays behind; true by default. */
  readonly leaveTotalsOut?: boolean | undefined;
  /** Types chosen by hand, e.g. `{ C: 'Decimal' }`. */
  readonly types?: Readonly<Record<string, ColumnType>> | undefined;
  /** What happens to cells that can't go as Excel holds them, kind by kind. */
  readonly handling?: Handlings | undefined;
  /** Letters of the columns that stay behind. */
  readonly leftOut?: readonly string[] | undefined;
}
