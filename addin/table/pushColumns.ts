/** Name of the column with the day on which a row was pushed; like the next one the same in every language, for it is data. */
export const PUSHED_ON_COLUMN = 'Pushed on';

/** Name of the column with the period that the rows of a push belong to. */
export const PERIOD_COLUMN = 'Period';

/** What the columns that a push adds hold, the same in every row; undefined: the column isn't added. */
export interface PushColumns {
  /** A day as wall-clock ISO. Without its time, so that the same rows pushed twice on one day are still known as the same. */
  readonly pushedOn: string | undefined;
  /** E.g. `2026-11`, `2026-Q4` or any text. */
  readonly period: string | undefined;
}

/** Tells whether a table of such columns has one of that name, by which nothing can be added; case makes no difference. */
export function hasColumn(columns: readonly { readonly name: string }[], name: string): boolean {
  return columns.some((column) => column.name.toLowerCase() === name.toLowerCase());
}
