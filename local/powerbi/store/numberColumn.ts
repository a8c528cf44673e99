import type { Value } from '../values/value.ts';
import type { Key, StoredColumn } from './storedColumn.ts';

/** How a type's values go into numbers and back. No value may be NaN: that is the blank. */
export interface NumberCoding {
  readonly numberOf: (value: Value) => number;
  readonly valueOf: (stored: number) => Value;
}

/** Values that fit a 64-bit float (Double, Boolean, DateTime), eight bytes each. */
export class NumberColumn implements StoredColumn {
  readonly #coding: NumberCoding;
  #numbers = new Float64Array(64);
  #length = 0;

  constructor(coding: NumberCoding) {
    this.#coding = coding;
  }

  get length(): number {
    return this.#length;
  }

  at(row: number): Value {
    const stored = this.#numbers[row] ?? NaN;
    return Number.isNaN(stored) ? null : this.#coding.valueOf(stored);
  }

  keyAt(row: number): Key {
    const stored = this.#numbers[row] ?? NaN;
    return Number.isNaN(stored) ? null : stored;
  }

  add(value: Value): void {
    const stored = value === null ? NaN : this.#coding.numberOf(value);
    if (this.#length === this.#numbers.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = stored;
    this.#length += 1;
  }

  dropFirst(count: number): void {
    this.#numbers.copyWithin(0, count, this.#length);
    this.#length -= count;
  }
}
