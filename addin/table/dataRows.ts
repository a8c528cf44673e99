import type { RowSpan } from './rowSpan.ts';

/** The rows of a selection that go as data. */
export interface DataRows extends RowSpan {
  /** Rows of the span that stay behind. */
  readonly skip: ReadonlySet<number>;
  /** Differs where the rows differ, for the same selection. */
  readonly key: string;
}

/** Makes the span as short as its rows that stay behind allow: looking each row up in a set takes time. */
export function dataRows({ from, to }: RowSpan, leftOut: readonly number[], key: string): DataRows {
  const skip = new Set(leftOut);
  const span = { from, to };
  while (span.from < span.to && skip.delete(span.from)) span.from += 1;
  while (span.to > span.from && skip.delete(span.to - 1)) span.to -= 1;
  return { ...span, skip, key };
}
