import { z } from 'zod';
import { MAX_RELATIONSHIPS_PER_DATASET } from '../../../shared/limits.ts';
import { messageRefusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE, RELATIONSHIP_NAME_TAKEN_TEXT, relationshipEndText } from '../http/unknownErrors.ts';
import type { TableDefinition } from '../store/tableDefinition.ts';
import { hasRepeatedName } from './checkTableDefinition.ts';

/** A relationship, as create dataset takes it. Source: Microsoft's swagger, schema Relationship. */
export const relationship = z.strictObject({
  name: z.string(),
  fromTable: z.string(),
  fromColumn: z.string(),
  toTable: z.string(),
  toColumn: z.string(),
  crossFilteringBehavior: z.enum(['OneDirection', 'BothDirections', 'Automatic']).nullish(),
});

/** A relationship of a dataset. */
export type Relationship = z.output<typeof relationship>;

/** Refuses with 400 relationships that are too many, repeat a name, or name a column that no table has. */
export function checkRelationships(relationships: readonly Relationship[], tables: readonly TableDefinition[]): void {
  if (relationships.length > MAX_RELATIONSHIPS_PER_DATASET) {
    throw refuse(`A dataset has at most ${MAX_RELATIONSHIPS_PER_DATASET} relationships.`);
  }
  if (hasRepeatedName(relationships)) throw refuse(RELATIONSHIP_NAME_TAKEN_TEXT);
  for (const { name, ...ends } of relationships) {
    checkEnd(name, ends.fromTable, ends.fromColumn, tables);
    checkEnd(name, ends.toTable, ends.toColumn, tables);
  }
}

function checkEnd(name: string, table: string, column: string, tables: readonly TableDefinition[]): void {
  const columns = tables.find((candidate) => candidate.name === table)?.columns ?? [];
  if (!columns.some((candidate) => candidate.name === column)) throw refuse(relationshipEndText(name, table, column));
}

function refuse(problem: string) {
  return messageRefusal(400, INVALID_REQUEST_CODE, problem);
}
