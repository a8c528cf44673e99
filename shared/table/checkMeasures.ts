import type { DefinitionViolation } from './definitionViolation.ts';
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
): readonly DefinitionViolation[] {
  const columnNames = new Set(columns.map(({ name }) => name.toLowerCase()));
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return measures.flatMap(({ name, expression }, i) => {
    const named = nameViolations(`measures[${i}].name`, name, columnNames, taken);
    taken.add(name.toLowerCase());
    const isEmpty = expression.trim() === '';
    return [...named, ...(isEmpty ? [{ path: `measures[${i}].expression`, rule: 'noExpression' } as const] : [])];
  });
}

function nameViolations(
  path: string,
  name: string,
  columns: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): readonly DefinitionViolation[] {
  const key = name.toLowerCase();
  if (!isColumnName(name)) return [{ path, rule: 'measureName' }];
  if (key === MARK_COLUMN) return [{ path, rule: 'reservedName' }];
  if (columns.has(key)) return [{ path, rule: 'measureLikeColumn', name }];
  if (taken.has(key)) return [{ path, rule: 'measureTwin', name }];
  return [];
}
