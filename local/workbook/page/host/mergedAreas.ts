import type { Area } from '../model/area.ts';
import { areaIntersection } from '../model/areaIntersection.ts';
import type { Sheet } from '../model/sheet.ts';

/** The merged areas that touch a part of a sheet. */
export function mergedAreas(sheet: Sheet, part: Area): readonly Area[] {
  return sheet.merges.filter((merge) => areaIntersection(merge, part) !== null);
}
