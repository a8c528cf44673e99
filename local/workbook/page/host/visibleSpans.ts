/** Neighbouring rows or columns. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** The parts of `count` rows (or columns) from `first` on that are not hidden, in order. */
export function visibleSpans(hidden: ReadonlySet<number>, first: number, count: number): readonly Span[] {
  const end = first + count;
  const stops = [...hidden].filter((index) => index >= first && index < end).sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = first;
  for (const stop of [...stops, end]) {
    if (stop > start) spans.push({ first: start, count: stop - start });
    start = stop + 1;
  }
  return spans;
}
