import type { Value } from '../values/value.ts';
import { atRow, withFilters } from './context.ts';
import type { Context } from './context.ts';
import { DaxError } from './daxError.ts';
import { evaluateScalar, isTrue } from './evaluateScalar.ts';
import { evaluatePart, isTableExpression } from './evaluateTable.ts';
import type { Expression } from './expression.ts';
import { filterFromPart } from './filter.ts';
import type { Filter } from './filter.ts';
import { columnNamed } from './model.ts';
import type { ColumnOf } from './model.ts';
import { distinctPart } from './relation.ts';
import { firstRows, listedRows, rowsWhere } from './rowSet.ts';

/** CALCULATE: evaluates its first argument under the filters of the others and of the current rows. */
export function calculate([expression, ...filters]: readonly Expression[], context: Context): Value {
  return evaluateScalar(expression, contextUnder(filters, context));
}

function contextUnder(filters: readonly Expression[], context: Context): Context {
  if (context.currentRows.length > 0) return makeContext(filters, context);
  const key = JSON.stringify(filters, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  const made = context.calculated.get(key) ?? makeContext(filters, context);
  context.calculated.set(key, made);
  return made;
}

function makeContext(filters: readonly Expression[], context: Context): Context {
  const fromRows = context.currentRows.map(({ part, row }) =>
    filterFromPart({ ...part, rows: listedRows([row]), isDistinct: true }),
  );
  const own = filters.map((filter) => filterFrom(filter, context));
  return withFilters(withFilters(context, fromRows), own);
}

function filterFrom(expression: Expression, context: Context): Filter {
  if (isTableExpression(expression)) return filterFromPart(evaluatePart(expression, context));
  const columns = columnsIn(expression, context);
  const [first] = columns;
  if (!first || columns.some((column) => column.table !== first.table)) {
    throw new DaxError('A condition in CALCULATE must be about columns of one table.');
  }
  const indexes = [...new Set(columns.map(({ index }) => index))];
  // A condition stands for FILTER(ALL(columns), condition): it is asked once for each distinct value.
  const everything = distinctPart(first.table, indexes, firstRows(first.table.rowCount));
  const rows = rowsWhere(everything.rows, (row) => isTrue(evaluateScalar(expression, atRow(context, everything, row))));
  return filterFromPart({ ...everything, rows });
}

function columnsIn(expression: Expression, context: Context): readonly ColumnOf[] {
  switch (expression.kind) {
    case 'column':
      return [columnNamed(context.tables, expression)];
    case 'binary':
      return [...columnsIn(expression.left, context), ...columnsIn(expression.right, context)];
    case 'negative':
      return columnsIn(expression.operand, context);
    case 'call':
      return expression.args.flatMap((arg) => columnsIn(arg, context));
    default:
      return [];
  }
}
