import type { BatchRange } from '../push/batchRanges.ts';
import { texts } from '../texts/texts.ts';

/** Where a push's table stands in the sheet. */
export interface SourceCells {
  /** Letters of the columns that are pushed, from left to right. */
  readonly letters: readonly string[];
  /** `rowNumbers[r]` is the sheet's row number of the table's row r; the header is not among them. */
  readonly rowNumbers: readonly number[];
}

/** What of a push tells where its batches stand in the sheet. */
export interface Blocks {
  readonly cells: SourceCells | undefined;
  /** Which rows of the table each batch has; empty: not known. */
  readonly ranges: readonly BatchRange[];
}

/** Nothing is known of where batches stand. */
export const NO_BLOCKS: Blocks = { cells: undefined, ranges: [] };

/**
 * The cells of batch n as the sheet names them, `A40003:J50002`, from the first to the last; hidden rows and columns between
 * them did not go. Where they are not known it is the number of the batch, counted from 1.
 */
export function blockText({ cells, ranges }: Blocks, n: number): string {
  const range = ranges[n];
  const first = range && cells?.rowNumbers[range.from];
  const last = range && cells?.rowNumbers[range.from + range.rows - 1];
  const left = cells?.letters[0];
  const right = cells?.letters.at(-1);
  if (first === undefined || last === undefined || left === undefined || right === undefined) {
    return texts().batch.nth(n + 1);
  }
  return `${left}${first}:${right}${last}`;
}
