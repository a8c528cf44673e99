import type { SummarizeBy } from '../../shared/table/column.ts';
import type { DataCategory } from './dataCategories.ts';

/** What the user decided about one column besides its type; what is absent is proposed. */
export interface ColumnChoice {
  readonly name?: string | undefined;
  readonly summarizeBy?: SummarizeBy | undefined;
  /** `none`: the values are nothing special. */
  readonly dataCategory?: DataCategory | 'none' | undefined;
  /** Empty: reports show the values as they like. */
  readonly formatString?: string | undefined;
}
