import type { StoredTable } from '../store/storedTable.ts';
import type { Filter } from './filter.ts';
import type { Part } from './relation.ts';
import { firstRows, rowsWhere } from './rowSet.ts';
import type { RowSet } from './rowSet.ts';

/** A row that an expression is evaluated for. */
export interface CurrentRow {
  readonly part: Part;
  readonly row: number;
}

/** What an expression is evaluated in. */
export interface Context {
  readonly tables: readonly StoredTable[];
  readonly filters: readonly Filter[];
  /** Innermost last. */
  readonly currentRows: readonly CurrentRow[];
  /** Found by {@link rowsIn}. */
  readonly foundRows: Map<StoredTable, RowSet>;
  /** Contexts that CALCULATE made of this one, by its filters as written: many measures share them. */
  readonly calculated: Map<string, Context>;
}

/** A context with these filters and no current row. */
export function createContext(tables: readonly StoredTable[], filters: readonly Filter[]): Context {
  return { tables, filters, currentRows: [], foundRows: new Map(), calculated: new Map() };
}

/** The same context at one more current row. */
export function atRow(context: Context, part: Part, row: number): Context {
  return { ...context, currentRows: [...context.currentRows, { part, row }] };
}

/** The same context without current rows and with more filters; each replaces older ones on its columns. */
export function withFilters(context: Context, added: readonly Filter[]): Context {
  const kept = context.filters.filter((old) => !added.some((filter) => replaces(filter, old)));
  return createContext(context.tables, [...kept, ...added]);
}

/** The rows of a table that the context's filters let through. */
export function rowsIn(context: Context, table: StoredTable): RowSet {
  const found = context.foundRows.get(table) ?? findRows(context, table);
  context.foundRows.set(table, found);
  return found;
}

function findRows(context: Context, table: StoredTable): RowSet {
  const filters = context.filters.filter((filter) => filter.table === table);
  const everyRow = firstRows(table.rowCount);
  if (filters.length === 0) return everyRow;
  const shortest = filters
    .map(({ rows }) => rows ?? everyRow)
    .reduce((best, rows) => (rows.length < best.length ? rows : best), everyRow);
  return rowsWhere(shortest, (row) => filters.every((filter) => filter.keep(row)));
}

function replaces(filter: Filter, old: Filter): boolean {
  return filter.table === old.table && old.columns.every((column) => filter.columns.includes(column));
}
