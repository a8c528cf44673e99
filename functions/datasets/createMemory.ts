const MAX_REMEMBERED = 5_000;

/** Answers that are remembered for a while, by key. */
export interface Memory<Value> {
  /** The answer that is remembered or under way, or the one to this question. */
  readonly remember: (key: string, ask: () => Promise<Value>) => Promise<Value>;
  /** Drops every answer whose key ends so, also one that is under way. */
  readonly forget: (ending: string) => void;
}

/**
 * Makes a memory: it asks at most once in that time for a key; a failure is not remembered. The oldest of 5,000 answers
 * is dropped.
 * @param milliseconds how long an answer counts, from the question on
 * @param clock milliseconds that only go forward
 */
export function createMemory<Value>(milliseconds: number, clock: () => number): Memory<Value> {
  const remembered = new Map<string, { readonly answer: Promise<Value>; readonly until: number }>();

  async function remember(key: string, ask: () => Promise<Value>): Promise<Value> {
    const known = remembered.get(key);
    if (known !== undefined && known.until > clock()) return await known.answer;
    remembered.delete(key);
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    const asked = { answer: ask(), until: clock() + milliseconds };
    remembered.set(key, asked);
    try {
      return await asked.answer;
    } catch (error) {
      if (remembered.get(key) === asked) remembered.delete(key);
      throw error;
    }
  }

  function forget(ending: string): void {
    for (const key of remembered.keys()) if (key.endsWith(ending)) remembered.delete(key);
  }

  return { remember, forget };
}
