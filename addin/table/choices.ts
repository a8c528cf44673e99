import type { ColumnType } from '../../shared/table/columnType.ts';

/** What the user decided about a selection; whatever is absent is decided by evidence. Columns go by their sheet letters. */
export interface Choices {
  /** The table's name; without it, one made from the sheet's name. */
  readonly tableName?: string | undefined;
  /** Whether the first row holds the columns' names. */
  readonly header?: boolean | undefined;
  /** Types chosen by hand, e.g. `{ C: 'Decimal' }`. */
  readonly types?: Readonly<Record<string, ColumnType>> | undefined;
  /** Letters of the columns that stay behind. */
  readonly leftOut?: readonly string[] | undefined;
}
