/** The format of a cell that was never given one. */
export const GENERAL = 'General';

interface Run {
  readonly from: number;
  readonly format: string;
}

/** The number formats of one column, kept as runs of rows: a whole column with one format is one entry. */
export class FormatRuns {
  #runs: readonly Run[] = [{ from: 0, format: GENERAL }];

  at(row: number): string {
    return this.#runs[this.#indexOf(row)]?.format ?? GENERAL;
  }

  /** Gives `rows` rows from `row` on one format. */
  set(row: number, rows: number, format: string): void {
    const end = row + rows;
    const after = this.at(end);
    const before = this.#runs.filter((run) => run.from < row);
    const behind = this.#runs.filter((run) => run.from > end);
    this.#runs = joined([...before, { from: row, format }, { from: end, format: after }, ...behind]);
  }

  #indexOf(row: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.from ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function joined(runs: readonly Run[]): readonly Run[] {
  return runs.filter((run, index) => index === 0 || run.format !== runs[index - 1]?.format);
}
