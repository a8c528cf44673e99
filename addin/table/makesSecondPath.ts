import type { RelationshipEnds } from './relationshipEnds.ts';

type Tables = Pick<RelationshipEnds, 'fromTable' | 'toTable'>;

/**
 * Tells whether one more relationship would give filters a second way from one table to another, or lead them in a circle.
 * Between two tables only one way can be active, and a push dataset has no inactive relationships. Filters run from the one
 * side to the many side, so that two tables of sales may well share their customers and their calendar.
 * Source: https://learn.microsoft.com/power-bi/transform-model/desktop-relationships-understand#make-this-relationship-active
 */
export function makesSecondPath(relationships: readonly Tables[], { fromTable, toTable }: Tables): boolean {
  const below = reachedFrom(fromTable, relationships, 'down');
  for (const above of reachedFrom(toTable, relationships, 'up')) {
    for (const table of reachedFrom(above, relationships, 'down')) {
      // Above and below are joined already, or are the same.
      if (below.has(table)) return true;
    }
  }
  return false;
}

/** A table and all that filters reach from it (`down`), or from which they reach it (`up`). */
function reachedFrom(start: string, relationships: readonly Tables[], way: 'up' | 'down'): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set gives what is added to it while it is gone through.
  for (const table of reached) {
    for (const { fromTable, toTable } of relationships) {
      const [here, next] = way === 'down' ? [toTable, fromTable] : [fromTable, toTable];
      if (here === table) reached.add(next);
    }
  }
  return reached;
}
