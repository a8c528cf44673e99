import { textFromValue } from '../values/textFromValue.ts';
import type { Value } from '../values/value.ts';
import { aggregates } from './aggregates.ts';
import { addValues, negativeOf, numberOf } from './arithmetic.ts';
import { calculate } from './calculate.ts';
import { compareValues } from './compareValues.ts';
import type { Context } from './context.ts';
import { DaxError } from './daxError.ts';
import type { Expression, Operator } from './expression.ts';
import { columnNamed } from './model.ts';

type ScalarFunction = (args: readonly Expression[], context: Context) => Value;

const scalarFunctions = new Map<string, ScalarFunction>([
  ['BLANK', () => null],
  ['CALCULATE', calculate],
  ['FALSE', () => false],
  ['ISBLANK', ([of], context) => evaluateScalar(of, context) === null],
  ['LEFT', left],
  ['NOT', ([of], context) => !isTrue(evaluateScalar(of, context))],
  ['TRUE', () => true],
]);

const comparisons: Partial<Record<Operator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** The value of an expression; null is a blank. Throws a DaxError when it has none. */
export function evaluateScalar(expression: Expression | undefined, context: Context): Value {
  switch (expression?.kind) {
    case 'literal':
      return expression.value;
    case 'column':
      return valueInCurrentRow(expression, context);
    case 'negative':
      return negativeOf(evaluateScalar(expression.operand, context));
    case 'binary':
      return evaluateBinary(expression, context);
    case 'call': {
      const work = scalarFunctions.get(expression.name) ?? aggregates.get(expression.name);
      if (!work) throw new DaxError(`The local Power BI doesn't know the function ${expression.name} here.`);
      return work(expression.args, context);
    }
    default:
      throw new DaxError('The expression refers to a table where a single value is expected.');
  }
}

/** Tells whether a condition holds: a blank and 0 don't. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  return numberOf(value) !== 0;
}

function evaluateBinary(expression: Extract<Expression, { kind: 'binary' }>, context: Context): Value {
  const { operator } = expression;
  const first = evaluateScalar(expression.left, context);
  if (operator === '&&' && !isTrue(first)) return false;
  if (operator === '||' && isTrue(first)) return true;
  const second = evaluateScalar(expression.right, context);
  const compare = comparisons[operator];
  if (compare) return compare(compareValues(first, second));
  switch (operator) {
    case '+':
      return addValues(first, second);
    case '-':
      return addValues(first, negativeOf(second));
    case '&':
      return textFromValue(first) + textFromValue(second);
    case '==':
      return (first === null) === (second === null) && compareValues(first, second) === 0;
    case '&&':
    case '||':
      return isTrue(second);
    default:
      throw new DaxError(`The local Power BI doesn't know the operator ${operator}.`);
  }
}

function valueInCurrentRow(expression: Expression, context: Context): Value {
  const { table, index } = columnNamed(context.tables, expression);
  const current = context.currentRows.findLast(({ part }) => part.table === table && part.columns.includes(index));
  if (current) return table.column(index).at(current.row);
  const name = table.definition.columns[index]?.name ?? '';
  throw new DaxError(`A single value for column '${name}' in table '${table.name}' cannot be determined.`);
}

function left([of, count]: readonly Expression[], context: Context): Value {
  const text = textFromValue(evaluateScalar(of, context));
  const length = count === undefined ? 1 : numberOf(evaluateScalar(count, context));
  if (length < 0) throw new DaxError('LEFT needs a length of 0 or more.');
  return text.slice(0, length);
}
