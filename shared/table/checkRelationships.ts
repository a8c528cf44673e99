import { MAX_RELATIONSHIPS_PER_DATASET } from '../limits.ts';
import type { Column } from './column.ts';
import type { DefinitionViolation } from './definitionViolation.ts';
import { isTableName } from './isTableName.ts';
import type { Relationship } from './relationship.ts';
import type { TableDefinition } from './tableDefinition.ts';

type Tables = readonly Pick<TableDefinition, 'name' | 'columns'>[];

/** Gives all that Power BI would refuse in the relationships of these tables, in one go; empty when they are fine. */
export function checkRelationships(
  relationships: readonly Relationship[],
  tables: Tables,
): readonly DefinitionViolation[] {
  const names = relationships.map(({ name }) => name.toLowerCase());
  return [
    ...countViolations(relationships.length),
    ...relationships.flatMap((relationship, i) => {
      const isRepeated = names.indexOf(relationship.name.toLowerCase()) < i;
      return [...nameViolations(relationship.name, i, isRepeated), ...endViolations(relationship, i, tables)];
    }),
  ];
}

function countViolations(count: number): readonly DefinitionViolation[] {
  if (count <= MAX_RELATIONSHIPS_PER_DATASET) return [];
  return [{ path: 'relationships', rule: 'tooManyRelationships', count }];
}

function nameViolations(name: string, i: number, isRepeated: boolean): readonly DefinitionViolation[] {
  const path = `relationships[${i}].name`;
  if (!isTableName(name) || name.trim() === '') return [{ path, rule: 'relationshipName' }];
  if (isRepeated) return [{ path, rule: 'relationshipTwin', name }];
  return [];
}

function endViolations(relationship: Relationship, i: number, tables: Tables): readonly DefinitionViolation[] {
  const { fromTable, fromColumn, toTable, toColumn } = relationship;
  const from = findEnd(tables, fromTable, fromColumn);
  const to = findEnd(tables, toTable, toColumn);
  const where = `relationships[${i}]`;
  const missing = [
    ...('missing' in from ? [missingEnd(`${where}.from`, from.missing, fromTable, fromColumn)] : []),
    ...('missing' in to ? [missingEnd(`${where}.to`, to.missing, toTable, toColumn)] : []),
  ];
  if ('missing' in from || 'missing' in to) return missing;
  const path = `${where}.toColumn`;
  if (from.column === to.column) return [{ path, rule: 'relatedToItself' }];
  if (from.column.dataType === to.column.dataType) return [];
  const ends = {
    from: { column: fromColumn, type: from.column.dataType },
    to: { column: toColumn, type: to.column.dataType },
  };
  return [{ path, rule: 'differentTypes', ...ends }];
}

type End = { readonly column: Column } | { readonly missing: 'Table' | 'Column' };

/** Names are compared as they are written: whether Power BI does without their case here is not documented. */
function findEnd(tables: Tables, tableName: string, columnName: string): End {
  const table = tables.find(({ name }) => name === tableName);
  if (table === undefined) return { missing: 'Table' };
  const column = table.columns.find(({ name }) => name === columnName);
  return column === undefined ? { missing: 'Column' } : { column };
}

function missingEnd(end: string, missing: 'Table' | 'Column', table: string, column: string): DefinitionViolation {
  const path = end + missing;
  return missing === 'Table' ? { path, rule: 'unknownTable', table } : { path, rule: 'unknownColumn', table, column };
}
