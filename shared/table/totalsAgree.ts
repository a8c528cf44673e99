import type { ColumnType } from './columnType.ts';
import { tenThousandthsFrom } from './fixedDecimal.ts';

/** A sum with what is needed to compare it. */
export interface Sum {
  /** Digits. */
  readonly sum: string;
  readonly blanks: number;
}

/**
 * Tells whether two sums of one column are equal: exactly for Int64 and Decimal, and for Double within what adding
 * so many values in another order may change.
 * @param magnitude sum of the absolute values
 * @param rows number of values
 */
export function totalsAgree(
  type: ColumnType | undefined,
  ours: Sum,
  theirs: Sum,
  { magnitude, rows }: { readonly magnitude: number; readonly rows: number },
): boolean {
  if (ours.blanks !== theirs.blanks) return false;
  if (type === 'Int64' || type === 'Decimal') {
    const exact = tenThousandthsFrom(ours.sum);
    return exact !== undefined && exact === tenThousandthsFrom(theirs.sum);
  }
  const difference = Math.abs(Number(ours.sum) - Number(theirs.sum));
  return difference <= Math.max(1, rows) * Number.EPSILON * magnitude;
}
