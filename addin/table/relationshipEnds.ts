import type { Relationship } from '../../shared/table/relationship.ts';

/** What a relationship joins, without its name: `from` is the many side, `to` the one side. */
export type RelationshipEnds = Pick<Relationship, 'fromTable' | 'fromColumn' | 'toTable' | 'toColumn'>;

/** A text that is the same for the same ends only. */
export function endsKey({ fromTable, fromColumn, toTable, toColumn }: RelationshipEnds): string {
  return JSON.stringify([fromTable, fromColumn, toTable, toColumn]);
}
