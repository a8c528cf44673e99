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
  const rows = texts().count.rows(missing.count);
  return [
    missing.count === 0
      ? `${texts().count.rows(found)} of ${ends.fromTable}, all found in ${ends.toTable}.`
      : `${rows} of ${ends.fromTable} ${missing.count === 1 ? 'has' : 'have'} a key that ${ends.toTable} lacks ` +
        `(${texts().count.keys(missingKeys)}: ${cellsText(missing)}). Reports show them under “(Blank)”.`,
    ...(manyBlanks.count === 0
      ? []
      : [`${texts().count.rows(manyBlanks.count)} without a key (${cellsText(manyBlanks)}).`]),
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
  if (ends.fromTable === ends.toTable) return 'A relationship joins two different tables.';
  if (repeated.count > 0)
    return `${one} has keys more than once (${cellsText(repeated)}). Each may stand there only once.`;
  if (oneBlanks.count > 0) return `${one} has blanks (${cellsText(oneBlanks)}). Each row there needs a key.`;
  if (makesSecondPath(others, ends)) {
    return `${ends.fromTable} and ${ends.toTable} are joined already. Power BI takes one way between two tables.`;
  }
  return undefined;
}

/** `B5, B9 and 4 more`. */
function cellsText({ count, cells }: CellCount): string {
  const more = count - cells.length;
  return more > 0 ? `${cells.join(', ')} and ${more} more` : cells.join(', ');
}
