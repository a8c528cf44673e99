import type { TableDraft } from './tableDraft.ts';

/** So many cells are named beside a count. */
export const MAX_CELLS_NAMED = 3;

/** How many cells something is true for, and the first of them by their address in the sheet, e.g. `C17`. */
export interface CellCount {
  readonly count: number;
  /** At most {@link MAX_CELLS_NAMED}. */
  readonly cells: readonly string[];
}

/** Counts cells of one column of a table. */
export class CellCounter {
  #count = 0;
  readonly #cells: string[] = [];
  readonly #letters: string;
  readonly #rowNumbers: TableDraft['rowNumbers'];

  /** @param column the column's name */
  constructor({ columns, rowNumbers }: TableDraft, column: string) {
    this.#letters = columns.find(({ name, included }) => included && name === column)?.letters ?? '';
    this.#rowNumbers = rowNumbers;
  }

  /** @param row of the table, from 0 */
  add(row: number): void {
    this.#count += 1;
    if (this.#cells.length < MAX_CELLS_NAMED) this.#cells.push(`${this.#letters}${this.#rowNumbers[row] ?? ''}`);
  }

  /** What was counted. */
  get counted(): CellCount {
    return { count: this.#count, cells: [...this.#cells] };
  }
}
