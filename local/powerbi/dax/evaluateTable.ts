import { DaxError } from './daxError.ts';
import { atRow, createContext, rowsIn } from './context.ts';
import type { Context } from './context.ts';
import { isTrue, evaluateScalar } from './evaluateScalar.ts';
import type { Expression } from './expression.ts';
import { columnNamed, tableNamed } from './model.ts';
import { distinctPart } from './relation.ts';
import type { Part, Relation } from './relation.ts';
import { listedRows, rowsWhere } from './rowSet.ts';
import { namedExpressions, summarizeColumns } from './summarizeColumns.ts';

type TableFunction = (args: readonly Expression[], context: Context) => Relation;

const tableFunctions = new Map<string, TableFunction>([
  ['ALL', all],
  ['DISTINCT', values],
  ['FILTER', filter],
  ['ROW', row],
  ['SUMMARIZECOLUMNS', summarizeColumns],
  ['TOPN', topN],
  ['VALUES', values],
]);

/** Tells whether an expression gives a table. */
export function isTableExpression(expression: Expression): boolean {
  return expression.kind === 'table' || (expression.kind === 'call' && tableFunctions.has(expression.name));
}

/** The table that an expression gives. Throws a DaxError when it gives none. */
export function evaluateTable(expression: Expression | undefined, context: Context): Relation {
  if (expression?.kind === 'table') return wholeTable(expression.name, context);
  const work = expression?.kind === 'call' ? tableFunctions.get(expression.name) : undefined;
  if (expression?.kind !== 'call' || !work) {
    throw new DaxError('The expression is not a table expression that the local Power BI knows.');
  }
  return work(expression.args, context);
}

/** The same as {@link evaluateTable} for a place that needs rows of a stored table. */
export function evaluatePart(expression: Expression | undefined, context: Context): Part {
  const relation = evaluateTable(expression, context);
  if (relation.kind !== 'part') throw new DaxError('A table of the model was expected.');
  return relation;
}

function wholeTable(name: string, context: Context): Part {
  const table = tableNamed(context.tables, name);
  const columns = table.definition.columns.map((_, index) => index);
  return { kind: 'part', table, columns, rows: rowsIn(context, table), isDistinct: false };
}

function values([of]: readonly Expression[], context: Context): Relation {
  if (of?.kind === 'table') return wholeTable(of.name, context);
  const { table, index } = columnNamed(context.tables, of);
  return distinctPart(table, [index], rowsIn(context, table));
}

function all([of]: readonly Expression[], context: Context): Relation {
  return values(of ? [of] : [], createContext(context.tables, []));
}

function filter([of, condition]: readonly Expression[], context: Context): Relation {
  const part = evaluatePart(of, context);
  if (!condition) throw new DaxError('FILTER needs a condition.');
  const rows = rowsWhere(part.rows, (at) => isTrue(evaluateScalar(condition, atRow(context, part, at))));
  return { ...part, rows };
}

function topN(args: readonly Expression[], context: Context): Relation {
  const [count, of, ...order] = args;
  if (!count || order.length > 0) throw new DaxError('The local Power BI knows TOPN(n, table) only.');
  const n = Math.max(0, Number(evaluateScalar(count, context) ?? 0));
  const part = evaluatePart(of, context);
  const length = Math.min(n, part.rows.length);
  return { ...part, rows: listedRows(Array.from({ length }, (_, index) => part.rows.at(index))) };
}

function row(args: readonly Expression[], context: Context): Relation {
  const named = namedExpressions(args);
  return {
    kind: 'made',
    columns: named.map(({ name }) => `[${name}]`),
    rows: [named.map(({ expression }) => evaluateScalar(expression, context))],
  };
}
