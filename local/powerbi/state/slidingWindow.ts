interface Entry {
  readonly at: number;
  readonly amount: number;
}

const HOUR_MS = 3_600_000;

/** Counts what happened within the last hour, or any shorter span before now. */
export class SlidingWindow {
  #entries: Entry[] = [];

  /** Counts an amount at this moment, in milliseconds. */
  add(at: number, amount = 1): void {
    this.#entries = this.#entries.filter((entry) => entry.at > at - HOUR_MS);
    this.#entries.push({ at, amount });
  }

  /** What was counted within the span that ends now. */
  total(now: number, spanMs: number): number {
    return this.#within(now, spanMs).reduce((sum, entry) => sum + entry.amount, 0);
  }

  /** Whole seconds, at least one, until the oldest count leaves the span. */
  secondsUntilRoom(now: number, spanMs: number): number {
    const oldest = this.#within(now, spanMs)[0]?.at ?? now - spanMs;
    return Math.max(1, Math.ceil((oldest + spanMs - now) / 1000));
  }

  #within(now: number, spanMs: number): readonly Entry[] {
    return this.#entries.filter((entry) => entry.at > now - spanMs);
  }
}
