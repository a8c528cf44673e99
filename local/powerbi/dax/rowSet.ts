/** Some rows of a stored table, by their number. */
export interface RowSet {
  readonly length: number;
  at(index: number): number;
}

/** The first so many rows. */
export function firstRows(length: number): RowSet {
  return { length, at: (index) => index };
}

/** The rows of a list. */
export function listedRows(rows: readonly number[]): RowSet {
  return { length: rows.length, at: (index) => rows[index] ?? -1 };
}

/** The rows that pass a test. */
export function rowsWhere(rows: RowSet, keep: (row: number) => boolean): RowSet {
  const kept: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (keep(row)) kept.push(row);
  }
  return listedRows(kept);
}
