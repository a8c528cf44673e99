import type { relationshipKey } from './relationshipKey.ts';

/** A value as Power BI compares it. */
export type Key = ReturnType<typeof relationshipKey>;

const PARTS = 256;

/**
 * A set of keys in many small parts: a single set of a million copies itself several times while it grows, and the pane
 * would stand still for a quarter of a second.
 */
export class KeySet {
  readonly #parts = Array.from({ length: PARTS }, () => new Set<Key>());

  /** Whether the set holds the key. */
  has(key: Key): boolean {
    return this.#partOf(key).has(key);
  }

  /** @returns whether the key is new */
  add(key: Key): boolean {
    const part = this.#partOf(key);
    const before = part.size;
    part.add(key);
    return part.size > before;
  }

  /** How many keys there are. */
  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.size, 0);
  }

  #partOf(key: Key): Set<Key> {
    const part = this.#parts[partNumber(key)];
    if (!part) throw new RangeError('A key has no part of the set.');
    return part;
  }
}

/** Equal keys have equal numbers; different ones are spread. */
function partNumber(key: Key): number {
  if (typeof key === 'number') return Number.isFinite(key) ? Math.abs(Math.trunc(key)) % PARTS : 0;
  const text = String(key);
  let hash = 0;
  for (let i = 0; i < text.length && i < 64; i += 1) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 16)) & (PARTS - 1);
}
