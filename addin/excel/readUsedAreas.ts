import type { Area } from './area.ts';
import { areaFromRange } from './areaFromRange.ts';
import { POSITION } from './position.ts';
import { rangeFromArea } from './rangeFromArea.ts';

/** A selected area and the part of it that holds values, if any. */
export interface UsedArea {
  readonly selected: Area;
  readonly used: Area | undefined;
}

/** Reads for each area which part of it holds values: formats alone don't count. */
export async function readUsedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly UsedArea[]> {
  const ranges = areas.map((area) => rangeFromArea(sheet, area).getUsedRangeOrNullObject(true).load(POSITION));
  await context.sync();
  return areas.map((selected, i) => {
    const range = ranges[i];
    return { selected, used: range === undefined || range.isNullObject ? undefined : areaFromRange(range) };
  });
}
