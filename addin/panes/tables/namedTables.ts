import { draftWithName } from '../../table/draftWithName.ts';
import type { TableDraft } from '../../table/tableDraft.ts';
import { tableNameFrom } from '../../table/tableNameFrom.ts';
import { sourceKey } from './sourceKey.ts';
import type { ReadTable } from './useReadTables.ts';

/** A table under the name that it will have. */
export interface NamedTable extends ReadTable {
  /** Of its source. */
  readonly key: string;
  readonly draft: TableDraft;
}

/**
 * Gives tables the names that were typed, else legal names after their sources, each only once.
 * @param typed by the keys of sources
 */
export function namedTables(
  tables: readonly ReadTable[],
  typed: Readonly<Record<string, string>>,
): readonly NamedTable[] {
  const taken = new Set(Object.values(typed).map((name) => name.toLowerCase()));
  return tables.map((table) => {
    const key = sourceKey(table.listed.source);
    const name = typed[key] ?? freeName(tableNameFrom(table.listed.name), taken);
    taken.add(name.toLowerCase());
    return { ...table, key, draft: draftWithName(table.draft, name) };
  });
}

function freeName(base: string, taken: ReadonlySet<string>): string {
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} ${n}`;
  return name;
}
