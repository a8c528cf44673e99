/** Functions that want to hear of one kind of event, called in the order in which they were added. */
export class Listeners<T> {
  readonly #listeners = new Set<(event: T) => void>();

  /** Adds a listener; the returned function removes it. */
  add(listener: (event: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  call(event: T): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
