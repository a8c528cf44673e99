import type { CellValue } from './cellValue.ts';

/** The values of one column. Knows its first and last filled row without looking at every cell. */
export class ValueColumn {
  readonly #values: (CellValue | undefined)[];
  #first = 0;
  #last = -1;

  constructor(values: (CellValue | undefined)[] = []) {
    this.#values = values;
    this.#last = values.length - 1;
    this.#trim();
  }

  /** First filled row; larger than `last` when the column is empty. */
  get first(): number {
    return this.#first;
  }

  get last(): number {
    return this.#last;
  }

  at(row: number): CellValue {
    return this.#values[row] ?? null;
  }

  set(row: number, value: CellValue): void {
    if (value === null) {
      this.#clear(row);
      return;
    }
    const wasEmpty = this.#last < this.#first;
    this.#values[row] = value;
    this.#first = wasEmpty ? row : Math.min(this.#first, row);
    this.#last = wasEmpty ? row : Math.max(this.#last, row);
  }

  #clear(row: number): void {
    if (row < this.#first || row > this.#last) return;
    // Assigning undefined, not delete: a hole would turn the array into a slow dictionary.
    this.#values[row] = undefined;
    if (row === this.#first || row === this.#last) this.#trim();
  }

  #trim(): void {
    while (this.#first <= this.#last && this.at(this.#first) === null) this.#first += 1;
    while (this.#last >= this.#first && this.at(this.#last) === null) this.#last -= 1;
  }
}
