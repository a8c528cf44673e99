import type { StoredTable } from '../store/storedTable.ts';
import { keyOf } from './relation.ts';
import type { Part } from './relation.ts';
import type { RowSet } from './rowSet.ts';

/** A restriction of one table's rows. */
export interface Filter {
  readonly table: StoredTable;
  /** The columns that it restricts: a later filter on all of them replaces it. */
  readonly columns: readonly number[];
  /** The rows that pass, where they are known already. */
  readonly rows?: RowSet;
  readonly keep: (row: number) => boolean;
}

/** The filter that a table expression is: it keeps the rows that are in the part. */
export function filterFromPart(part: Part): Filter {
  const { table, columns, rows, isDistinct } = part;
  if (!isDistinct) {
    const isKept = new Uint8Array(table.rowCount);
    for (let index = 0; index < rows.length; index += 1) isKept[rows.at(index)] = 1;
    return { table, columns, rows, keep: (row) => isKept[row] === 1 };
  }
  const key = keyOf(table, columns);
  const keys = new Set(Array.from({ length: rows.length }, (_, index) => key(rows.at(index))));
  return { table, columns, keep: (row) => keys.has(key(row)) };
}
