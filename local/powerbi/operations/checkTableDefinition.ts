import { MAX_COLUMNS_PER_TABLE, MAX_TABLE_NAME_LENGTH } from '../../../shared/limits.ts';
import { isColumnName } from '../../../shared/table/isColumnName.ts';
import { isTableName } from '../../../shared/table/isTableName.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import type { TableDefinition } from '../store/tableDefinition.ts';

/** Refuses with 400 a table that breaks the rules of names and columns. */
export function checkTableDefinition(table: TableDefinition): void {
  const problem = problemOf(table);
  if (problem !== undefined) throw messageRefusal(400, INVALID_REQUEST_CODE, problem);
}

/** Tells whether names repeat, case aside, as Analysis Services compares them. */
export function hasRepeatedName(items: readonly { readonly name: string }[]): boolean {
  return new Set(items.map(({ name }) => name.toLowerCase())).size < items.length;
}

function problemOf({ name, columns }: TableDefinition): string | undefined {
  if (!isTableName(name)) {
    return `'${name}' is not a table name: 1 to ${MAX_TABLE_NAME_LENGTH} characters, none of them reserved.`;
  }
  if (columns.length === 0) return `Table ${name} has no columns.`;
  if (columns.length > MAX_COLUMNS_PER_TABLE) return `Table ${name} has more than ${MAX_COLUMNS_PER_TABLE} columns.`;
  if (!columns.every((column) => isColumnName(column.name))) return `Table ${name} has a column without a proper name.`;
  if (hasRepeatedName(columns)) return `Table ${name} has two columns of one name.`;
  const names = columns.map((column) => column.name);
  const isSorted = columns.every(({ name: own, sortByColumn }) => names.includes(sortByColumn ?? own));
  return isSorted ? undefined : `Table ${name} sorts by a column that it doesn't have.`;
}
