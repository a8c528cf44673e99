import type { CellValue } from '../../shared/table/cellValue.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';

/** A column in short: how its numbers or days spread, or which of its values come most often. */
export type ColumnShape =
  /** `counts[i]` values lie in the i-th of equal steps from the least to the greatest. */
  | { readonly kind: 'spread'; readonly counts: readonly number[]; readonly blanks: number }
  /** Counts of the values that come most often, falling, then of all others together. */
  | { readonly kind: 'shares'; readonly counts: readonly number[]; readonly others: number; readonly blanks: number };

const BINS = 16;
const SHARES = 5;

/** A picture of a few pixels changes no more with more values than these, and must not keep the pane busy. */
const MOST_LOOKED_AT = 5_000;

/**
 * Draws up the shape of a column from up to 5,000 of its values, at equal distances.
 * @returns undefined: it has no values
 */
export function columnShape(values: readonly CellValue[], dataType: ColumnType): ColumnShape | undefined {
  const step = Math.max(1, Math.ceil(values.length / MOST_LOOKED_AT));
  const looked = Array.from({ length: Math.ceil(values.length / step) }, (_, i) => values[i * step] ?? null);
  const present = looked.filter((value) => value !== null);
  if (present.length === 0) return undefined;
  const blanks = looked.length - present.length;
  if (dataType === 'String' || dataType === 'Boolean') return { kind: 'shares', ...sharesOf(present), blanks };
  const positions = present.map((value) => (dataType === 'DateTime' ? Date.parse(String(value)) : Number(value)));
  return { kind: 'spread', counts: spreadOf(positions), blanks };
}

function spreadOf(positions: readonly number[]): readonly number[] {
  const least = positions.reduce((a, b) => Math.min(a, b));
  const greatest = positions.reduce((a, b) => Math.max(a, b));
  const counts = new Array<number>(BINS).fill(0);
  for (const position of positions) {
    const bin =
      greatest === least ? 0 : Math.min(BINS - 1, Math.floor(((position - least) / (greatest - least)) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function sharesOf(present: readonly CellValue[]): { readonly counts: readonly number[]; readonly others: number } {
  const tally = new Map<CellValue, number>();
  for (const value of present) tally.set(value, (tally.get(value) ?? 0) + 1);
  const counts = [...tally.values()].sort((a, b) => b - a).slice(0, SHARES);
  // Values that come once each have no share to show.
  const shown = counts.filter((count) => count > 1);
  return { counts: shown, others: present.length - shown.reduce((sum, count) => sum + count, 0) };
}
