import type { CellCount } from '../../table/cellCount.ts';
import { makesSecondPath } from '../../table/makesSecondPath.ts';
import type { RelationshipEnds } from '../../table/relationshipEnds.ts';
import type { RelationshipFacts } from '../../table/relationshipFacts.ts';
import { texts } from '../../texts/texts.ts';

/** A relationship in words: `Sales › CustomerID → Customers › ID`. */
export function relationshipText({ fromTable, fromColumn, toTable, toColumn }: RelationshipEnds): string {
  return `${fromTable} › ${fromColumn} → ${toTable} › ${toColumn}`;
}

/** What the cells say about a relationship that can be, in sentences. */
export function relationshipFactsText(facts: RelationshipFacts): string {
  const { ends, found, missing, missingKeys, manyBlanks } = facts;
  const { fromTable, toTable } = ends;
  return [
    missing.count === 0
      ? texts().relationships.allFound(fromTable, toTable, found)
      : texts().relationships.missing(fromTable, toTable, missing.count, missingKeys, cellsText(missing)),
    ...(manyBlanks.count === 0 ? [] : [texts().relationships.blanks(manyBlanks.count, cellsText(manyBlanks))]),
  ].join(' ');
}

/**
 * Why Power BI would not take a relationship; undefined: it would.
 * @param others the relationships that stand before it
 */
export function relationshipProblem(
  { ends, repeated, oneBlanks }: RelationshipFacts,
  others: readonly RelationshipEnds[],
): string | undefined {
  const one = `${ends.toTable} › ${ends.toColumn}`;
  if (ends.fromTable === ends.toTable) return texts().relationships.sameTable;
  if (repeated.count > 0) return texts().relationships.repeated(one, cellsText(repeated));
  if (oneBlanks.count > 0) return texts().relationships.oneBlanks(one, cellsText(oneBlanks));
  if (makesSecondPath(others, ends)) return texts().relationships.secondPath(ends.fromTable, ends.toTable);
  return undefined;
}

/** `B5, B9 and 4 more`. */
function cellsText({ count, cells }: CellCount): string {
  const more = count - cells.length;
  return more > 0 ? texts().relationships.moreCells(cells.join(', '), more) : cells.join(', ');
}
