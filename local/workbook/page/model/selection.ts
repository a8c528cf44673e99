import type { Area } from './area.ts';

/** What the user has selected on one sheet. There is always at least one area. */
export interface Selection {
  readonly sheetId: string;
  /** In the order in which the user added them. */
  readonly areas: readonly [Area, ...Area[]];
  /** The one cell in which typing would land. It lies in one of the areas. */
  readonly active: { readonly row: number; readonly column: number };
}
