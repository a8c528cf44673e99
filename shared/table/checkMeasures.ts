import type { Violation } from '../violation.ts';
import { isColumnName } from './isColumnName.ts';
import { MARK_COLUMN } from './mark.ts';
import type { TableDefinition } from './tableDefinition.ts';

/**
 * Gives all that Power BI would refuse in a table's measures, in one go; empty when they are fine.
 * @param others names of the measures of the dataset's other tables, which must not come again
 */
export function checkMeasures(
  { columns, measures = [] }: Pick<TableDefinition, 'columns' | 'measures'>,
  others: readonly string[] = [],
): readonly Violation[] {
  const columnNames = new Set(columns.map(({ name }) => name.toLowerCase()));
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return measures.flatMap(({ name, expression }, i) => {
    const problem = nameProblem(name, columnNames, taken);
    taken.add(name.toLowerCase());
    return [
      ...(problem === undefined ? [] : [{ path: `measures[${i}].name`, message: problem }]),
      ...(expression.trim() === ''
        ? [{ path: `measures[${i}].expression`, message: 'A measure needs an expression in DAX.' }]
        : []),
    ];
  });
}

function nameProblem(name: string, columns: ReadonlySet<string>, taken: ReadonlySet<string>): string | undefined {
  const key = name.toLowerCase();
  if (!isColumnName(name)) return "A measure's name needs at least one printable character.";
  if (key === MARK_COLUMN) return `The name "${MARK_COLUMN}" is reserved. Choose another one.`;
  if (columns.has(key)) return `The table has a column called "${name}". A measure needs a name of its own.`;
  if (taken.has(key)) return `The dataset has another measure called "${name}"; case makes no difference.`;
  return undefined;
}
