import type { ColumnType } from './columnType.ts';
import type { KnownColumn } from './knownColumn.ts';
import type { Measure } from './measure.ts';
import type { TableDefinition } from './tableDefinition.ts';

/** What a new definition of a table changes in the one that was known before; names in Power BI's order. */
export interface TableChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly { readonly name: string; readonly from: ColumnType; readonly to: ColumnType }[];
  /** Columns that keep name and type and get other properties, such as a format. */
  readonly altered: readonly string[];
  readonly measuresAdded: readonly string[];
  readonly measuresRemoved: readonly string[];
  readonly measuresAltered: readonly string[];
}

/** A table's definition as far as it is known. */
export interface KnownDefinition {
  /** A column without a type is known by its name only. */
  readonly columns: readonly KnownColumn[];
  /** Undefined when nothing is known of them. */
  readonly measures?: readonly Measure[] | undefined;
}

/**
 * Compares a table's new definition with the known one, as far as that is known. Names are compared as they are written:
 * what Power BI does to the values of a column whose name changes its case is not documented.
 */
export function tableChanges(
  known: KnownDefinition,
  wanted: Pick<TableDefinition, 'columns' | 'measures'>,
): TableChanges {
  const columns = comparison(known.columns, wanted.columns);
  const measures = comparison(known.measures ?? wanted.measures ?? [], wanted.measures ?? []);
  const typed = columns.kept.filter(([before]) => before.dataType !== undefined);
  const retyped = typed.flatMap(([{ dataType: from }, { name, dataType: to }]) =>
    from === undefined || from === to ? [] : [{ name, from, to }],
  );
  const isRetyped = new Set(retyped.map(({ name }) => name));
  const isTyped = new Set(typed.map(([, { name }]) => name));
  return {
    added: columns.added,
    removed: columns.removed,
    retyped,
    altered: columns.altered.filter((name) => isTyped.has(name) && !isRetyped.has(name)),
    measuresAdded: measures.added,
    measuresRemoved: measures.removed,
    measuresAltered: measures.altered,
  };
}

interface Named {
  readonly name: string;
}

function comparison<Before extends Named, After extends Named>(before: readonly Before[], after: readonly After[]) {
  const old = new Map(before.map((item) => [item.name, item]));
  const names = new Set(after.map(({ name }) => name));
  const kept = after.flatMap((item) => {
    const was = old.get(item.name);
    return was === undefined ? [] : [[was, item] as const];
  });
  return {
    kept,
    added: after.filter(({ name }) => !old.has(name)).map(({ name }) => name),
    removed: before.filter(({ name }) => !names.has(name)).map(({ name }) => name),
    altered: kept.filter(([was, item]) => !isSame(was, item)).map(([, { name }]) => name),
  };
}

/** Columns and measures hold plain values only; a property that is left out is the same as undefined. */
function isSame(one: object, other: object): boolean {
  const left = new Map<string, unknown>(Object.entries(one));
  const right = new Map<string, unknown>(Object.entries(other));
  return [...left.keys(), ...right.keys()].every((key) => left.get(key) === right.get(key));
}
