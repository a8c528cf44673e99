import type { Area } from '../model/area.ts';

/** Number of cells; -1 when it is larger than 2,147,483,647, as in Excel. */
export function cellCount(areas: readonly Area[]): number {
  const count = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  return count > 2_147_483_647 ? -1 : count;
}
