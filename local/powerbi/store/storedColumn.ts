import type { Value } from '../values/value.ts';

/** What two equal values of one column have in common; strings that differ in case only are equal, as in DAX. */
export type Key = string | number | bigint | null;

/** The values of one column, row by row. */
export interface StoredColumn {
  readonly length: number;
  at(row: number): Value;
  keyAt(row: number): Key;
  /** Adds a value of the column's own type or a blank; throws a TypeError for any other. */
  add(value: Value): void;
  /** Forgets the oldest rows. */
  dropFirst(count: number): void;
}
