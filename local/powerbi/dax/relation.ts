import type { Key } from '../store/storedColumn.ts';
import type { StoredTable } from '../store/storedTable.ts';
import type { Value } from '../values/value.ts';
import { listedRows } from './rowSet.ts';
import type { RowSet } from './rowSet.ts';

/** Rows and columns of one stored table. */
export interface Part {
  readonly kind: 'part';
  readonly table: StoredTable;
  /** Places of the columns in the table's definition. */
  readonly columns: readonly number[];
  /** Where `isDistinct`, one row stands for all that are equal in these columns. */
  readonly rows: RowSet;
  readonly isDistinct: boolean;
}

/** Rows that a query made. */
export interface Made {
  readonly kind: 'made';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** What a table expression gives. */
export type Relation = Part | Made;

/** A key that is equal for two rows exactly when they are equal in these columns. */
export function keyOf(table: StoredTable, columns: readonly number[]): (row: number) => Key {
  const stored = columns.map((index) => table.column(index));
  const [only] = stored;
  if (only && stored.length === 1) return (row) => only.keyAt(row);
  return (row) => stored.map((column) => `${typeof column.keyAt(row)}:${String(column.keyAt(row))}`).join('|');
}

/** The distinct values, or combinations of values, of some columns within some rows. */
export function distinctPart(table: StoredTable, columns: readonly number[], rows: RowSet): Part {
  const key = keyOf(table, columns);
  const seen = new Set<Key>();
  const kept: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (seen.size === seen.add(key(row)).size) continue;
    kept.push(row);
  }
  return { kind: 'part', table, columns, rows: listedRows(kept), isDistinct: true };
}
