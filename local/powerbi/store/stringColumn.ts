import type { Value } from '../values/value.ts';
import type { Key, StoredColumn } from './storedColumn.ts';

interface Entry {
  readonly text: string;
  /** The same number for texts that differ in case only. */
  readonly key: number;
}

/** Strings, each distinct one kept once: a million rows of one push share their mark. */
export class StringColumn implements StoredColumn {
  #entries = new Map<string, Entry>();
  #keys = new Map<string, number>();
  #rows: (Entry | null)[] = [];

  get length(): number {
    return this.#rows.length;
  }

  at(row: number): Value {
    return this.#rows[row]?.text ?? null;
  }

  keyAt(row: number): Key {
    return this.#rows[row]?.key ?? null;
  }

  add(value: Value): void {
    if (value !== null && typeof value !== 'string') throw new TypeError('A String column takes text only.');
    this.#rows.push(value === null ? null : this.#entryOf(value));
  }

  dropFirst(count: number): void {
    const kept = this.#rows.slice(count);
    // Start over, so that texts which nobody holds any more are let go.
    this.#entries = new Map();
    this.#keys = new Map();
    this.#rows = kept.map((entry) => (entry === null ? null : this.#entryOf(entry.text)));
  }

  #entryOf(text: string): Entry {
    const known = this.#entries.get(text);
    if (known) return known;
    const folded = text.toUpperCase();
    const key = this.#keys.get(folded) ?? this.#keys.size;
    this.#keys.set(folded, key);
    const entry = { text, key };
    this.#entries.set(text, entry);
    return entry;
  }
}
