import type { Link } from './link.ts';

type Source = Link['anchor']['source'];

/** Whether both stand for the same cells. */
export function isSameSource(one: Source, other: Source): boolean {
  if (one.kind === 'table') return other.kind === 'table' && other.id === one.id;
  return other.kind === 'name' && other.name === one.name && other.sheetId === one.sheetId;
}
