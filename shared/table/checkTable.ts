import { checkColumns, type MarkOptions } from './checkColumns.ts';
import type { DefinitionViolation } from './definitionViolation.ts';
import { isTableName } from './isTableName.ts';
import type { TableDefinition } from './tableDefinition.ts';

/** Gives all that Power BI would refuse in a table's name and columns, in one go; empty when they are fine. */
export function checkTable(
  { name, columns }: Pick<TableDefinition, 'name' | 'columns'>,
  options: MarkOptions = {},
): readonly DefinitionViolation[] {
  return [...nameViolations(name), ...checkColumns(columns, options)];
}

function nameViolations(name: string): readonly DefinitionViolation[] {
  if (isTableName(name) && name.trim() !== '') return [];
  return [{ path: 'name', rule: 'tableName' }];
}
