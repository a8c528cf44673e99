const FIRST_SIZE = 1_048_576;
const MAX_BYTES_PER_UNIT = 3; // of a UTF-16 unit in UTF-8
const encoder = new TextEncoder();

/** Bytes written one after another into memory that grows and is used again, because new memory costs more than writing. */
export class ByteBuffer {
  #memory = new Uint8Array(FIRST_SIZE);
  #length = 0;

  /** Room for some bytes after those that are there; they count once they are kept. */
  room(size: number): Uint8Array<ArrayBuffer> {
    const end = this.#length + size;
    if (end > this.#memory.length) {
      const grown = new Uint8Array(Math.max(end, 2 * this.#memory.length));
      grown.set(this.written());
      this.#memory = grown;
    }
    return this.#memory.subarray(this.#length, end);
  }

  /** Keeps the first bytes of the room that was given last. */
  keep(size: number): void {
    this.#length += size;
  }

  /**
   * Adds a text as UTF-8.
   * @returns its number of bytes
   */
  write(text: string): number {
    const { written } = encoder.encodeInto(text, this.room(text.length * MAX_BYTES_PER_UNIT));
    this.keep(written);
    return written;
  }

  /** What has been kept; it changes with the next use of the buffer. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#memory.subarray(0, this.#length);
  }

  /** Begins anew in the same memory. */
  clear(): void {
    this.#length = 0;
  }
}
