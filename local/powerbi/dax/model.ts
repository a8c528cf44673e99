import type { StoredTable } from '../store/storedTable.ts';
import { DaxError } from './daxError.ts';
import type { Expression } from './expression.ts';

/** A column of a stored table. */
export interface ColumnOf {
  readonly table: StoredTable;
  /** Its place in the table's definition. */
  readonly index: number;
}

/** The table of this name, case aside. Throws a DaxError when the model has none. */
export function tableNamed(tables: readonly StoredTable[], name: string): StoredTable {
  const table = tables.find((candidate) => isSameName(candidate.name, name));
  if (!table) throw new DaxError(`Cannot find table '${name}'.`);
  return table;
}

/** The column that an expression names, case aside. Throws a DaxError when it names none. */
export function columnNamed(tables: readonly StoredTable[], expression: Expression | undefined): ColumnOf {
  if (expression?.kind !== 'column') throw new DaxError('A column reference was expected.');
  const table = tableNamed(tables, expression.table);
  const index = table.definition.columns.findIndex((column) => isSameName(column.name, expression.name));
  if (index < 0) throw new DaxError(`Column '${expression.name}' in table '${expression.table}' cannot be found.`);
  return { table, index };
}

/** The key that a column has in an answer. */
export function resultName({ table, index }: ColumnOf): string {
  return `${table.name}[${table.definition.columns[index]?.name ?? ''}]`;
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
