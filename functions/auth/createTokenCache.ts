/** Tokens by key, the longest unused dropped first. */
export interface TokenCache {
  /** The token, unless it has expired or was dropped. */
  get(key: string): string | undefined;
  /** @param expiresAt milliseconds since 1970 */
  add(key: string, token: string, expiresAt: number): void;
  /** Deletes this very token; one that has taken its place stays. */
  delete(key: string, token: string): void;
}

/** Makes a cache of at most `size` tokens, about 3 kB each, that are given out until they expire. */
export function createTokenCache(size: number, now: () => number): TokenCache {
  // A Map keeps the order of insertion: what is used goes to the end, so the first is the longest unused.
  const entries = new Map<string, { readonly token: string; readonly expiresAt: number }>();

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      if (entry.expiresAt <= now()) return undefined;
      entries.set(key, entry);
      return entry.token;
    },
    add(key, token, expiresAt) {
      entries.delete(key);
      entries.set(key, { token, expiresAt });
      const [oldest] = entries.keys();
      if (entries.size > size && oldest !== undefined) entries.delete(oldest);
    },
    delete(key, token) {
      if (entries.get(key)?.token === token) entries.delete(key);
    },
  };
}
