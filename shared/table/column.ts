import type { ColumnType } from './columnType.ts';

/** A column of a push dataset's table, as Power BI's REST API names its properties. */
export interface Column {
  readonly name: string;
  readonly dataType: ColumnType;
  /** How reports show the value, e.g. `#,##0.00`. */
  readonly formatString?: string | undefined;
  /** E.g. City, Country, Latitude, WebUrl. */
  readonly dataCategory?: string | undefined;
  readonly isHidden?: boolean | undefined;
  readonly summarizeBy?: SummarizeBy | undefined;
  /** Another column of the same table that gives the sort order. */
  readonly sortByColumn?: string | undefined;
}

/** How reports add a column up when nothing else is said. */
export const summarizeBys = ['default', 'none', 'sum', 'min', 'max', 'count', 'average', 'distinctCount'] as const;

/** One of {@link summarizeBys}. */
export type SummarizeBy = (typeof summarizeBys)[number];
