import { MAX_TABLE_NAME_LENGTH } from '../limits.ts';
import type { Violation } from '../violation.ts';
import { checkColumns, type MarkOptions } from './checkColumns.ts';
import { isTableName } from './isTableName.ts';
import type { TableDefinition } from './tableDefinition.ts';

/** The rule of names of tables and relationships, as the end of a sentence. */
export const TABLE_NAME_RULE = `1 to ${MAX_TABLE_NAME_LENGTH} characters, none of ! " $ % & ' ( ) * + , . / : ; < = > ? [ \\ ] { | } and the backtick`;

/** Gives all that Power BI would refuse in a table's name and columns, in one go; empty when they are fine. */
export function checkTable(
  { name, columns }: Pick<TableDefinition, 'name' | 'columns'>,
  options: MarkOptions = {},
): readonly Violation[] {
  return [...nameViolations(name), ...checkColumns(columns, options)];
}

function nameViolations(name: string): readonly Violation[] {
  if (isTableName(name) && name.trim() !== '') return [];
  return [{ path: 'name', message: `A table's name needs ${TABLE_NAME_RULE}.` }];
}
