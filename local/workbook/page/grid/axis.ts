/** Where rows (or columns) of different sizes lie, in pixels. A hidden one has size 0. */
export class Axis {
  readonly #offsets: Int32Array;

  constructor(count: number, sizeOf: (index: number) => number) {
    this.#offsets = new Int32Array(count + 1);
    let offset = 0;
    for (let index = 0; index < count; index += 1) {
      this.#offsets[index] = offset;
      offset += sizeOf(index);
    }
    this.#offsets[count] = offset;
  }

  /** Where a row begins; for the count of rows, where the last one ends. */
  offsetOf(index: number): number {
    return this.#offsets[Math.min(index, this.#offsets.length - 1)] ?? 0;
  }

  sizeOf(index: number): number {
    return this.offsetOf(index + 1) - this.offsetOf(index);
  }

  /** The visible row at a pixel; the nearest one outside of the sheet. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.#offsets.length - 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsetOf(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The rows from `first` to `last` that are not hidden. */
  visibleBetween(first: number, last: number): readonly number[] {
    const visible: number[] = [];
    for (let index = first; index <= last; index += 1) if (this.sizeOf(index) > 0) visible.push(index);
    return visible;
  }
}
