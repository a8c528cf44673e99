import type { RelationshipEnds } from '../../table/relationshipEnds.ts';
import type { NamedTable } from './namedTables.ts';

/** The same relationship with its tables by name instead of by their sources' keys; undefined: a table is not chosen. */
export function endsByName(ends: RelationshipEnds, tables: readonly NamedTable[]): RelationshipEnds | undefined {
  const from = tables.find(({ key }) => key === ends.fromTable);
  const to = tables.find(({ key }) => key === ends.toTable);
  return from && to && { ...ends, fromTable: from.draft.table.name, toTable: to.draft.table.name };
}

/** The same relationship with its tables by their sources' keys instead of by name. */
export function endsByKey(ends: RelationshipEnds, tables: readonly NamedTable[]): RelationshipEnds {
  const keyOf = (name: string) => tables.find(({ draft }) => draft.table.name === name)?.key ?? name;
  return { ...ends, fromTable: keyOf(ends.fromTable), toTable: keyOf(ends.toTable) };
}
