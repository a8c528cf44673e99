import type { RelationshipEnds } from '../../table/relationshipEnds.ts';
import type { NamedTable } from './namedTables.ts';

/**
 * The same relationship with its tables by name instead of by their sources' keys; undefined: one of its tables or columns
 * is not there any more.
 */
export function endsByName(ends: RelationshipEnds, tables: readonly NamedTable[]): RelationshipEnds | undefined {
  const from = tables.find(({ key }) => key === ends.fromTable);
  const to = tables.find(({ key }) => key === ends.toTable);
  if (!hasColumn(from, ends.fromColumn) || !hasColumn(to, ends.toColumn)) return undefined;
  return from && to && { ...ends, fromTable: from.draft.table.name, toTable: to.draft.table.name };
}

/** The same relationship with its tables by their sources' keys instead of by name. */
export function endsByKey(ends: RelationshipEnds, tables: readonly NamedTable[]): RelationshipEnds {
  const keyOf = (name: string) => tables.find(({ draft }) => draft.table.name === name)?.key ?? name;
  return { ...ends, fromTable: keyOf(ends.fromTable), toTable: keyOf(ends.toTable) };
}

function hasColumn(table: NamedTable | undefined, column: string): boolean {
  return table?.draft.table.columns.some(({ name }) => name === column) === true;
}
