import type { Area } from './area.ts';

/** Areas with the same columns, one below the other. */
export interface Stack {
  readonly column: number;
  readonly columns: number;
  /** Their rows, in the order of the sheet. */
  readonly spans: readonly { readonly row: number; readonly rows: number }[];
}

/** The areas of a stack. */
export function areasOf({ column, columns, spans }: Stack): readonly Area[] {
  return spans.map((span) => ({ ...span, column, columns }));
}

/** How many rows a stack has, hidden ones included. */
export function rowsOf({ spans }: Stack): number {
  return spans.reduce((sum, { rows }) => sum + rows, 0);
}
