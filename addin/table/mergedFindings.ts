import type { DataRows } from './dataRows.ts';
import { MAX_CELLS_PER_FINDING, type Finding } from './finding.ts';
import { effectOf, type Handlings } from './handling.ts';
import type { Selection } from './selection.ts';

/** Says which merged areas there are among the data and what happens to the cells that they hide. */
export function mergedFindings(
  { merged, columns, rowNumbers }: Selection,
  { from, to }: DataRows,
  handling: Handlings,
): readonly Finding[] {
  const areas = (merged ?? []).filter(({ row, rows }) => row + rows > from && row < to);
  if (areas.length === 0) return [];
  const kind = 'merged-cells';
  const effect = effectOf(kind, handling);
  const count = areas.length;
  const are = count === 1 ? '1 merged area' : `${count.toLocaleString('en')} merged areas`;
  const message = {
    changed: `${are}: the value is repeated in every row.`,
    stop: `${are}: nothing is pushed.`,
    blank: `${are}: only the first cell has the value, the others go as blanks.`,
  }[effect === 'changed' || effect === 'stop' ? effect : 'blank'];
  const cells = areas
    .slice(0, MAX_CELLS_PER_FINDING)
    .map(({ row, column }) => `${columns[column]?.letters ?? ''}${rowNumbers[row] ?? ''}`);
  return [{ kind, effect, column: undefined, message, count, cells }];
}
