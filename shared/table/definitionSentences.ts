import {
  MAX_COLUMNS_PER_TABLE,
  MAX_RELATIONSHIPS_PER_DATASET,
  MAX_TABLE_NAME_LENGTH,
  MAX_TABLES_PER_DATASET,
} from '../limits.ts';
import type { DefinitionSentences } from './definitionViolation.ts';
import { MARK_COLUMN } from './mark.ts';

const tableNameRule = `1 to ${MAX_TABLE_NAME_LENGTH} characters, none of ! " $ % & ' ( ) * + , . / : ; < = > ? [ \\ ] { | } and the backtick`;

/** What breaks a rule, in English: what the API answers. */
export const definitionSentences: DefinitionSentences = {
  noTables: () => 'A dataset needs at least one table.',
  tooManyTables: ({ count }) => `There are ${count} tables; Power BI takes ${MAX_TABLES_PER_DATASET}.`,
  tableName: () => `A table's name needs ${tableNameRule}.`,
  tableTwin: ({ name }) => `Another table is called "${name}"; case makes no difference.`,
  noColumns: () => 'A table needs at least one column.',
  tooManyColumns: ({ count, isMarked, canDecline }) => {
    const most = MAX_COLUMNS_PER_TABLE;
    if (!isMarked) return `There are ${count} columns; Power BI takes ${most}. Leave ${count - most} out.`;
    const decline = canDecline ? ` "mark": false leaves room for ${most}.` : '';
    return `There are ${count} columns; Power BI takes ${most}, one of them for the hidden mark. Leave ${count - most + 1} out.${decline}`;
  },
  columnName: () => "A column's name needs at least one printable character.",
  columnTwin: ({ name }) => `Another column is called "${name}"; case makes no difference.`,
  reservedName: () => `The name "${MARK_COLUMN}" is reserved. Choose another one.`,
  unknownSortColumn: ({ column }) => `The table has no column "${column}" to sort by.`,
  sortedByItself: () => "A column can't be sorted by itself.",
  measureName: () => "A measure's name needs at least one printable character.",
  measureTwin: ({ name }) => `The dataset has another measure called "${name}"; case makes no difference.`,
  measureLikeColumn: ({ name }) => `The table has a column called "${name}". A measure needs a name of its own.`,
  noExpression: () => 'A measure needs an expression in DAX.',
  tooManyRelationships: ({ count }) =>
    `There are ${count} relationships; Power BI takes ${MAX_RELATIONSHIPS_PER_DATASET}.`,
  relationshipName: () => `A relationship's name needs ${tableNameRule}.`,
  relationshipTwin: ({ name }) => `Another relationship is called "${name}"; case makes no difference.`,
  unknownTable: ({ table }) => `The dataset has no table "${table}". Write the name exactly as in "tables".`,
  unknownColumn: ({ table, column }) => `"${table}" has no column "${column}". Write the name exactly as in "tables".`,
  relatedToItself: () => "A column can't be related to itself.",
  differentTypes: ({ from, to }) =>
    `"${from.column}" is ${from.type} and "${to.column}" is ${to.type}; both ends of a relationship need the same type.`,
  streamingColumn: () =>
    'In a streaming mode a column has a name and a type only. Leave this out, or use the mode Push.',
  streamingMeasures: () => 'A table has no measures in a streaming mode. Leave them out, or use the mode Push.',
  streamingRelationships: () =>
    'A dataset has no relationships in a streaming mode. Leave this out, or use the mode Push.',
  streamingMark: () => 'There is no hidden mark in a streaming mode. Leave this out, or use the mode Push.',
};
