import { apiNotFound } from './apiNotFound.ts';
import { RangeAreasObject } from './rangeAreasObject.ts';
import type { RangeObject } from './rangeObject.ts';
import { visibleAreas } from './visibleAreas.ts';

/** The visible cells of a range, or null when all are hidden. Other kinds of special cells are not known here. */
export function specialCells(range: RangeObject, cellType: string): RangeAreasObject | null {
  if (cellType !== 'Visible') throw apiNotFound(`Range.getSpecialCells("${cellType}")`);
  const [first, ...rest] = visibleAreas(range.sheet, range.area);
  return first === undefined ? null : new RangeAreasObject(range.host, range.sheet, [first, ...rest]);
}
