import type { Value } from '../values/value.ts';
import { addValues } from './arithmetic.ts';
import { compareValues } from './compareValues.ts';
import { rowsIn } from './context.ts';
import type { Context } from './context.ts';
import { evaluateTable } from './evaluateTable.ts';
import type { Expression } from './expression.ts';
import { columnNamed } from './model.ts';

type Aggregate = (args: readonly Expression[], context: Context) => Value;

/** The functions that make one value of many rows, by name. All are blank when there is nothing to go by. */
export const aggregates: ReadonlyMap<string, Aggregate> = new Map([
  ['COUNTROWS', countRows],
  ['COUNTBLANK', overColumn((total, value) => (isBlank(value) ? addValues(total, 1n) : total))],
  ['COUNT', overColumn((total, value) => (value === null ? total : addValues(total, 1n)))],
  ['SUM', overColumn(addValues)],
  ['MIN', overColumn((least, value) => (isBetter(value, least, -1) ? value : least))],
  ['MAX', overColumn((most, value) => (isBetter(value, most, 1) ? value : most))],
]);

/** The number of rows; nothing counts as blank, not as 0. */
function countRows([of]: readonly Expression[], context: Context): Value {
  const relation = evaluateTable(of, context);
  const count = relation.rows.length;
  return count === 0 ? null : BigInt(count);
}

function overColumn(step: (soFar: Value, value: Value) => Value): Aggregate {
  return ([of], context) => {
    const { table, index } = columnNamed(context.tables, of);
    const rows = rowsIn(context, table);
    const column = table.column(index);
    let result: Value = null;
    for (let at = 0; at < rows.length; at += 1) result = step(result, column.at(rows.at(at)));
    return result;
  };
}

function isBetter(value: Value, best: Value, direction: -1 | 1): boolean {
  if (value === null) return false;
  return best === null || compareValues(value, best) * direction > 0;
}

/** An empty text counts as blank, a zero doesn't. */
function isBlank(value: Value): boolean {
  return value === null || value === '';
}
