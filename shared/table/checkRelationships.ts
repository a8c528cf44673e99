import { MAX_RELATIONSHIPS_PER_DATASET } from '../limits.ts';
import type { Violation } from '../violation.ts';
import { TABLE_NAME_RULE } from './checkTable.ts';
import type { Column } from './column.ts';
import { isTableName } from './isTableName.ts';
import type { Relationship } from './relationship.ts';
import type { TableDefinition } from './tableDefinition.ts';

type Tables = readonly Pick<TableDefinition, 'name' | 'columns'>[];

/** Gives all that Power BI would refuse in the relationships of these tables, in one go; empty when they are fine. */
export function checkRelationships(relationships: readonly Relationship[], tables: Tables): readonly Violation[] {
  const names = relationships.map(({ name }) => name.toLowerCase());
  return [
    ...countViolations(relationships.length),
    ...relationships.flatMap((relationship, i) => {
      const isRepeated = names.indexOf(relationship.name.toLowerCase()) < i;
      return [...nameViolations(relationship.name, i, isRepeated), ...endViolations(relationship, i, tables)];
    }),
  ];
}

function countViolations(count: number): readonly Violation[] {
  if (count <= MAX_RELATIONSHIPS_PER_DATASET) return [];
  const message = `There are ${count} relationships; Power BI takes ${MAX_RELATIONSHIPS_PER_DATASET}.`;
  return [{ path: 'relationships', message }];
}

function nameViolations(name: string, i: number, isRepeated: boolean): readonly Violation[] {
  const path = `relationships[${i}].name`;
  if (!isTableName(name) || name.trim() === '')
    return [{ path, message: `A relationship's name needs ${TABLE_NAME_RULE}.` }];
  if (isRepeated) return [{ path, message: `Another relationship is called "${name}"; case makes no difference.` }];
  return [];
}

function endViolations(relationship: Relationship, i: number, tables: Tables): readonly Violation[] {
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
  if (from.column === to.column) return [{ path, message: "A column can't be related to itself." }];
  if (from.column.dataType === to.column.dataType) return [];
  const types = `"${fromColumn}" is ${from.column.dataType} and "${toColumn}" is ${to.column.dataType}`;
  return [{ path, message: `${types}; both ends of a relationship need the same type.` }];
}

type End = { readonly column: Column } | { readonly missing: 'Table' | 'Column' };

/** Names are compared as they are written: whether Power BI does without their case here is not documented. */
function findEnd(tables: Tables, tableName: string, columnName: string): End {
  const table = tables.find(({ name }) => name === tableName);
  if (table === undefined) return { missing: 'Table' };
  const column = table.columns.find(({ name }) => name === columnName);
  return column === undefined ? { missing: 'Column' } : { column };
}

function missingEnd(end: string, missing: 'Table' | 'Column', table: string, column: string): Violation {
  const what = missing === 'Table' ? `The dataset has no table "${table}"` : `"${table}" has no column "${column}"`;
  return { path: end + missing, message: `${what}. Write the name exactly as in "tables".` };
}
