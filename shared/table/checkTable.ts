import { MAX_COLUMNS_PER_TABLE, MAX_TABLE_NAME_LENGTH } from '../limits.ts';
import type { Violation } from '../violation.ts';
import type { Column } from './column.ts';
import { isColumnName } from './isColumnName.ts';
import { isTableName } from './isTableName.ts';
import { MARK_COLUMN } from './mark.ts';

/** What of a table its definition consists of. */
export interface TableDefinition {
  readonly name: string;
  readonly columns: readonly Column[];
}

/**
 * Gives all that Power BI would refuse in a table's definition, in one go; empty when it is fine.
 * @param options `mark`: whether the hidden mark column is going to be added, which takes one of the 75; true by default
 */
export function checkTable(definition: TableDefinition, { mark = true } = {}): readonly Violation[] {
  return [
    ...nameViolations(definition.name),
    ...columnCountViolations(definition.columns.length, mark),
    ...columnNameViolations(definition.columns),
    ...sortViolations(definition.columns),
  ];
}

function nameViolations(name: string): readonly Violation[] {
  if (isTableName(name) && name.trim() !== '') return [];
  const allowed = `1 to ${MAX_TABLE_NAME_LENGTH} characters, none of ! " $ % & ' ( ) * + , . / : ; < = > ? [ \\ ] { | } and the backtick`;
  return [{ path: 'name', message: `A table's name needs ${allowed}.` }];
}

function columnCountViolations(count: number, mark: boolean): readonly Violation[] {
  if (count === 0) return [{ path: 'columns', message: 'A table needs at least one column.' }];
  const most = MAX_COLUMNS_PER_TABLE - (mark ? 1 : 0);
  if (count <= most) return [];
  const why = mark ? `${MAX_COLUMNS_PER_TABLE}, one of them for the hidden mark` : `${MAX_COLUMNS_PER_TABLE}`;
  return [
    { path: 'columns', message: `There are ${count} columns; Power BI takes ${why}. Leave ${count - most} out.` },
  ];
}

function columnNameViolations(columns: readonly Column[]): readonly Violation[] {
  const firstWith = new Map<string, string>();
  return columns.flatMap(({ name }, i) => {
    const path = `columns[${i}].name`;
    const key = name.toLowerCase();
    const twin = firstWith.get(key);
    firstWith.set(key, twin ?? name);
    if (!isColumnName(name)) return [{ path, message: "A column's name needs at least one printable character." }];
    if (key === MARK_COLUMN) return [{ path, message: `The name "${MARK_COLUMN}" is reserved. Choose another one.` }];
    if (twin !== undefined) return [{ path, message: `Another column is called "${twin}"; case makes no difference.` }];
    return [];
  });
}

function sortViolations(columns: readonly Column[]): readonly Violation[] {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return columns.flatMap(({ name, sortByColumn }, i) => {
    if (sortByColumn === undefined) return [];
    const path = `columns[${i}].sortByColumn`;
    if (!names.has(sortByColumn.toLowerCase()))
      return [{ path, message: `The table has no column "${sortByColumn}" to sort by.` }];
    if (sortByColumn.toLowerCase() === name.toLowerCase())
      return [{ path, message: "A column can't be sorted by itself." }];
    return [];
  });
}
