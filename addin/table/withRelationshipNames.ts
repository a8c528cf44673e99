import { MAX_TABLE_NAME_LENGTH } from '../../shared/limits.ts';
import type { RelationshipEnds } from './relationshipEnds.ts';
import { tableNameFrom } from './tableNameFrom.ts';

/** Room for ` 75` at the end of a name that would come twice. */
const ROOM = 3;

/** Gives relationships names that Power BI takes, each only once: `Sales CustomerID - Customers ID`. */
export function withRelationshipNames<Ends extends RelationshipEnds>(
  relationships: readonly Ends[],
): readonly (Ends & { readonly name: string })[] {
  const taken = new Set<string>();
  return relationships.map((ends) => {
    const whole = tableNameFrom(`${ends.fromTable} ${ends.fromColumn} - ${ends.toTable} ${ends.toColumn}`);
    const base = tableNameFrom(whole.slice(0, MAX_TABLE_NAME_LENGTH - ROOM));
    let name = whole;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} ${n}`;
    taken.add(name.toLowerCase());
    return { ...ends, name };
  });
}
