import type { Area } from '../model/area.ts';

/** Areas with one more at their end. */
export function withArea(areas: readonly Area[], last: Area): readonly [Area, ...Area[]] {
  const [first, ...rest] = areas;
  return first === undefined ? [last] : [first, ...rest, last];
}
