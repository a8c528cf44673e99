import type { ColumnType } from '../../shared/table/columnType.ts';
import type { ColumnChoice } from './columnChoice.ts';
import type { Handlings } from './handling.ts';

/** What the user decided about a selection; whatever is absent is decided by evidence. Columns go by their sheet letters. */
export interface Choices {
  /** The table's name; without it, one made from the sheet's name. */
  readonly tableName?: string | undefined;
  /** Whether a row holds the columns' names. */
  readonly header?: boolean | undefined;
  /** The sheet's number of the row that holds them. */
  readonly headerRow?: number | undefined;
  /** Types chosen by hand, e.g. `{ C: 'Decimal' }`. */
  readonly types?: Readonly<Record<string, ColumnType>> | undefined;
  /** What else was decided about columns. */
  readonly columns?: Readonly<Record<string, ColumnChoice>> | undefined;
  /** What happens to cells that can't go as Excel holds them and to rows that are no data, kind by kind. */
  readonly handling?: Handlings | undefined;
  /** Whether columns go or stay behind, e.g. `{ D: false }`. */
  readonly included?: Readonly<Record<string, boolean>> | undefined;
}
