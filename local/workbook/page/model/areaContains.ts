import type { Area } from './area.ts';

/** Whether a cell lies in an area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
