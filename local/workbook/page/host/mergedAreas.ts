import type { Area } from '../model/area.ts';
import { areaContains } from '../model/areaContains.ts';
import type { Sheet } from '../model/sheet.ts';

/** The merged areas whose top left cell lies in a part of a sheet: Excel gives no others, https://github.com/OfficeDev/office-js/issues/3611. */
export function mergedAreas(sheet: Sheet, part: Area): readonly Area[] {
  return sheet.merges.filter(({ row, column }) => areaContains(part, row, column));
}
