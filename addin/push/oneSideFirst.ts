import type { Relationship } from '../../shared/table/relationship.ts';
import type { TableToPush } from './tablesOrder.ts';

/**
 * Puts tables in the order in which they are pushed: the one side of a relationship before its many side, so that no row is
 * ever there before the row that it belongs to. Otherwise the order stays.
 */
export function oneSideFirst<Item extends Pick<TableToPush, 'table'>>(
  tables: readonly Item[],
  relationships: readonly Relationship[],
): readonly Item[] {
  const waiting = [...tables];
  const sorted: Item[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ table }) => !relationships.some((each) => waitsFor(each, table.name, waiting)));
    // A circle, which the checks refuse, must not keep anything from being pushed.
    sorted.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return sorted;
}

function waitsFor(
  { fromTable, toTable }: Relationship,
  name: string,
  waiting: readonly Pick<TableToPush, 'table'>[],
): boolean {
  return fromTable === name && toTable !== name && waiting.some(({ table }) => table.name === toTable);
}
