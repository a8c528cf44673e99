import type { Column } from '../../shared/table/column.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import { columnsFromDraft } from './explore/columnsFromDraft.ts';
import { draftOf } from './explore/definitionDraft.ts';
import { tableFit } from './tableFit.ts';

/**
 * The columns of a table with those of the selection that it lacks.
 * @returns undefined when the type of some column is not known, without which no definition can be written
 */
export function columnsWithNew(
  existing: readonly KnownColumn[],
  selected: readonly Column[],
): readonly Column[] | undefined {
  const unknown = new Set(tableFit(selected, existing).unknown);
  const known = withTypes(existing);
  return known && [...known, ...selected.filter(({ name }) => unknown.has(name))];
}

/** The columns of a table, one of them of another type; undefined as in {@link columnsWithNew}. */
export function columnsRetyped(
  existing: readonly KnownColumn[],
  name: string,
  dataType: ColumnType,
): readonly Column[] | undefined {
  if (!withTypes(existing)) return undefined;
  const draft = draftOf({ columns: [...existing] });
  return columnsFromDraft(draft.map((column) => (column.name === name ? { ...column, dataType } : column)));
}

function withTypes(existing: readonly KnownColumn[]): readonly Column[] | undefined {
  const typed = columnsFromDraft(draftOf({ columns: [...existing] }));
  return typed.length === existing.length ? typed : undefined;
}
