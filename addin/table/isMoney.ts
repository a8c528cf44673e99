import type { ColumnPlan } from './columnPlan.ts';
import { dominantFormat } from './formatStringFrom.ts';
import { isMoneyFormat } from './isMoneyFormat.ts';
import type { RowSpan } from './rowSpan.ts';
import { HOLDS, type SelectionColumn } from './selectionColumn.ts';

/** Amounts with more decimals would be rounded in a fixed decimal column. */
const STEPS = 10_000;

/** Calculated amounts are off by a little: 0.1 + 0.2. */
const NOISE = 1e-6;

/** Large amounts are off by more, as a number has some 16 digits. */
const RELATIVE_NOISE = 1e-15;

/**
 * Tells whether a column that would go as decimal number holds amounts of money that a fixed decimal number holds as well,
 * so that their sums are exact to the cent.
 */
export function isMoney(
  { dataType, isChosen, tally: { formats } }: ColumnPlan,
  { cells: { holds, numbers } }: SelectionColumn,
  { from, to }: RowSpan,
): boolean {
  const dominant = dominantFormat(formats);
  if (dataType !== 'Double' || isChosen || dominant === undefined || !isMoneyFormat(dominant)) return false;
  for (let row = from; row < to; row += 1) {
    const steps = (numbers[row] ?? 0) * STEPS;
    const noise = Math.max(NOISE, Math.abs(steps) * RELATIVE_NOISE);
    if (holds[row] === HOLDS.number && Math.abs(steps - Math.round(steps)) > noise) return false;
  }
  return true;
}
