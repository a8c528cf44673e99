import { texts } from '../texts/texts.ts';
import { MAX_CELLS_PER_FINDING, type Finding, type FindingEffect } from './finding.ts';
import { effectOf, type Handlings } from './handling.ts';
import { isRepeatable } from './isRepeatable.ts';
import type { MergedArea, Selection } from './selection.ts';

/** Which columns and rows of a selection go. */
export interface CellsThatGo {
  readonly hasColumn: (column: number) => boolean;
  readonly hasRow: (row: number) => boolean;
}

/**
 * Says which merged areas there are among the cells that go and what happens to the cells that they hide. Where values are
 * repeated, the areas that can't be are a finding of their own.
 */
export function mergedFindings(selection: Selection, going: CellsThatGo, handling: Handlings): readonly Finding[] {
  const areas = (selection.merged ?? []).filter((area) => hidesCells(area, going));
  const effect = effectOf('merged-cells', handling);
  if (effect !== 'changed') {
    const message = effect === 'stop' ? texts().mergedCells.stop : texts().mergedCells.blank;
    return findingOf(selection, areas, effect, message);
  }
  const isRepeated = (area: MergedArea) => isRepeatable(area) && going.hasColumn(area.column);
  const repeated = areas.filter(isRepeated);
  const isWide = repeated.some(({ column, columns }) => count(column + 1, columns - 1, going.hasColumn) > 0);
  const message = isWide ? texts().mergedCells.repeatedInFirstColumn : texts().mergedCells.repeated;
  const others = areas.filter((area) => !isRepeated(area));
  return [
    ...findingOf(selection, repeated, effect, message),
    ...findingOf(selection, others, 'blank', texts().mergedCells.notRepeated),
  ];
}

/** Whether cells of an area go besides the one with its value. */
function hidesCells({ row, rows, column, columns, hasValue }: MergedArea, { hasColumn, hasRow }: CellsThatGo): boolean {
  const cells = count(row, rows, hasRow) * count(column, columns, hasColumn);
  return cells > (hasValue && hasRow(row) && hasColumn(column) ? 1 : 0);
}

function count(first: number, length: number, has: (place: number) => boolean): number {
  let found = 0;
  for (let place = first; place < first + length; place += 1) if (has(place)) found += 1;
  return found;
}

function findingOf(
  { columns, rowNumbers }: Selection,
  areas: readonly MergedArea[],
  effect: FindingEffect,
  messageOf: (areas: number) => string,
): readonly Finding[] {
  if (areas.length === 0) return [];
  const cells = areas
    .slice(0, MAX_CELLS_PER_FINDING)
    .map(({ row, column }) => `${columns[column]?.letters ?? ''}${rowNumbers[row] ?? ''}`);
  const message = messageOf(areas.length);
  return [{ kind: 'merged-cells', effect, column: undefined, message, count: areas.length, cells }];
}
