import type { Value } from '../values/value.ts';
import type { Key, StoredColumn } from './storedColumn.ts';

/** How a type's values go into whole numbers of any size and back. */
export interface BigintCoding {
  readonly bigintOf: (value: Value) => bigint;
  readonly valueOf: (stored: bigint) => Value;
}

/** Values that must stay exact beyond 2^53 (Int64, Decimal). */
export class BigintColumn implements StoredColumn {
  readonly #coding: BigintCoding;
  readonly #bigints: (bigint | null)[] = [];

  constructor(coding: BigintCoding) {
    this.#coding = coding;
  }

  get length(): number {
    return this.#bigints.length;
  }

  at(row: number): Value {
    const stored = this.#bigints[row] ?? null;
    return stored === null ? null : this.#coding.valueOf(stored);
  }

  keyAt(row: number): Key {
    return this.#bigints[row] ?? null;
  }

  add(value: Value): void {
    this.#bigints.push(value === null ? null : this.#coding.bigintOf(value));
  }

  dropFirst(count: number): void {
    this.#bigints.splice(0, count);
  }
}
