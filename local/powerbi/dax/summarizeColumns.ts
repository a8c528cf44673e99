import type { Key } from '../store/storedColumn.ts';
import type { StoredTable } from '../store/storedTable.ts';
import type { Value } from '../values/value.ts';
import { rowsIn, withFilters } from './context.ts';
import type { Context } from './context.ts';
import { DaxError } from './daxError.ts';
import { evaluateScalar } from './evaluateScalar.ts';
import { evaluatePart, isTableExpression } from './evaluateTable.ts';
import type { Expression } from './expression.ts';
import { filterFromPart } from './filter.ts';
import type { Filter } from './filter.ts';
import { columnNamed, resultName } from './model.ts';
import type { ColumnOf } from './model.ts';
import { keyOf } from './relation.ts';
import type { Made } from './relation.ts';
import { listedRows } from './rowSet.ts';

/** A column of a result that is computed. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: Expression;
}

/** Reads `"name", expression` pairs. Throws a DaxError. */
export function namedExpressions(args: readonly Expression[]): readonly NamedExpression[] {
  const named: NamedExpression[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [name, expression] = [args[at], args[at + 1]];
    if (name?.kind !== 'literal' || typeof name.value !== 'string' || !expression) {
      throw new DaxError('Names and expressions must come in pairs.');
    }
    named.push({ name: name.value, expression });
  }
  return named;
}

/** SUMMARIZECOLUMNS: groups by columns of one table, within filters; leaves out rows whose expressions are all blank. */
export function summarizeColumns(args: readonly Expression[], context: Context): Made {
  const afterColumns = firstThat(args, (arg) => arg.kind !== 'column');
  const afterFilters = firstThat(args, (arg, at) => at >= afterColumns && !isTableExpression(arg));
  const columns = args.slice(0, afterColumns).map((arg) => columnNamed(context.tables, arg));
  const filters = args.slice(afterColumns, afterFilters).map((arg) => filterFromPart(evaluatePart(arg, context)));
  const named = namedExpressions(args.slice(afterFilters));
  const within = withFilters(context, filters);
  const rows: (readonly Value[])[] = [];
  for (const group of groupsOf(columns, within)) {
    // A group narrows the filters on its columns; withFilters would let it replace them.
    const inGroup = { ...withFilters(within, []), filters: [...within.filters, ...group.filters] };
    const computed = named.map(({ expression }) => evaluateScalar(expression, inGroup));
    const isBlank = named.length > 0 && computed.every((value) => value === null);
    if (!isBlank) rows.push([...group.values, ...computed]);
  }
  return { kind: 'made', columns: [...columns.map(resultName), ...named.map(({ name }) => `[${name}]`)], rows };
}

interface Group {
  readonly values: readonly Value[];
  readonly filters: readonly Filter[];
}

function groupsOf(columns: readonly ColumnOf[], context: Context): readonly Group[] {
  const [first] = columns;
  if (!first) return [{ values: [], filters: [] }];
  const { table } = first;
  if (columns.some((column) => column.table !== table)) throw new DaxError('Columns of one table only.');
  const indexes = columns.map(({ index }) => index);
  const key = keyOf(table, indexes);
  return [...rowsByKey(table, key, context)].map(([groupKey, rows]) => ({
    values: indexes.map((index) => table.column(index).at(rows[0] ?? -1)),
    filters: [{ table, columns: indexes, rows: listedRows(rows), keep: (row) => key(row) === groupKey }],
  }));
}

function rowsByKey(table: StoredTable, key: (row: number) => Key, context: Context): Map<Key, number[]> {
  const rows = rowsIn(context, table);
  const byKey = new Map<Key, number[]>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows.at(at);
    const group = byKey.get(key(row)) ?? [];
    group.push(row);
    byKey.set(key(row), group);
  }
  return byKey;
}

function firstThat(args: readonly Expression[], test: (arg: Expression, at: number) => boolean): number {
  const found = args.findIndex(test);
  return found < 0 ? args.length : found;
}
