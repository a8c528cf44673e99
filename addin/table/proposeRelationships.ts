import { MAX_RELATIONSHIPS_PER_DATASET } from '../../shared/limits.ts';
import type { Column } from '../../shared/table/column.ts';
import type { ColumnType } from '../../shared/table/columnType.ts';
import { keyNameMatch, type KeyNameMatch } from './keyNameMatch.ts';
import { makesSecondPath } from './makesSecondPath.ts';
import { oneSideIfUnique } from './oneSideFacts.ts';
import { endsKey, type RelationshipEnds } from './relationshipEnds.ts';
import { manySideFacts, type RelationshipFacts } from './relationshipFacts.ts';
import type { Pause } from './pause.ts';
import type { TableDraft } from './tableDraft.ts';

/** Of the many side's cells that hold a key, at least so many have to be found on the one side. */
const MIN_SHARE_FOUND = 0.5;

/** Amounts and yes-or-no say nothing about who belongs together. */
const typesOfKeys: ReadonlySet<ColumnType> = new Set(['Int64', 'String', 'DateTime']);

interface Candidate {
  readonly facts: RelationshipFacts;
  readonly match: KeyNameMatch;
}

/**
 * Proposes relationships between tables: names that say so, one type, keys that are unique and without blanks on the one
 * side and mostly known there on the many side. They make no second path and don't depend on the order of tables or columns.
 * @param drafts tables with different names
 * @param pause comes between stretches of the work
 */
export async function proposeRelationships(
  drafts: readonly TableDraft[],
  pause: Pause,
): Promise<readonly RelationshipFacts[]> {
  const candidates = await candidatesOf(drafts, pause);
  const chosen: RelationshipFacts[] = [];
  for (const candidate of [...candidates].sort(byEvidence)) {
    if (chosen.length === MAX_RELATIONSHIPS_PER_DATASET) break;
    const { facts } = candidate;
    const reverse = candidates.find((other) => endsKey(other.facts.ends) === endsKey(reversed(facts.ends)));
    // Unique on both sides and as good the other way round: which side is the one can't be known.
    if (reverse && strength(reverse, candidate) <= 0) continue;
    const before = chosen.map(({ ends }) => ends);
    if (!makesSecondPath(before, facts.ends)) chosen.push(facts);
  }
  return chosen;
}

async function candidatesOf(drafts: readonly TableDraft[], pause: Pause): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const to of drafts) {
    for (const column of to.table.columns) candidates.push(...(await candidatesTo(to, column, drafts, pause)));
  }
  return candidates;
}

/** The keys of one column are known at a time: of a large table they take as much memory as its cells. */
async function candidatesTo(
  to: TableDraft,
  column: Column,
  drafts: readonly TableDraft[],
  pause: Pause,
): Promise<readonly Candidate[]> {
  if (!typesOfKeys.has(column.dataType)) return [];
  const manySides = drafts.filter((draft) => draft !== to).flatMap((from) => manySidesOf(from, to, column));
  const one = manySides.length > 0 ? await oneSideIfUnique(to, column.name, pause) : undefined;
  if (!one) return [];
  const candidates: Candidate[] = [];
  for (const { from, ends, match } of manySides) {
    const facts = await manySideFacts(ends, from, one, pause);
    if (facts.found > 0 && shareMissing(facts) <= 1 - MIN_SHARE_FOUND) candidates.push({ facts, match });
  }
  return candidates;
}

interface ManySide {
  readonly from: TableDraft;
  readonly ends: RelationshipEnds;
  readonly match: KeyNameMatch;
}

function manySidesOf(from: TableDraft, to: TableDraft, { name: toColumn, dataType }: Column): readonly ManySide[] {
  return from.table.columns.flatMap((column) => {
    const ends = { fromTable: from.table.name, fromColumn: column.name, toTable: to.table.name, toColumn };
    const match = column.dataType === dataType ? keyNameMatch(ends) : undefined;
    return match === undefined ? [] : [{ from, ends, match }];
  });
}

function byEvidence(a: Candidate, b: Candidate): number {
  return strength(a, b) || (endsKey(a.facts.ends) < endsKey(b.facts.ends) ? -1 : 1);
}

/** Below 0: a is the better one; 0: they are as good. */
function strength(a: Candidate, b: Candidate): number {
  const byName = Number(b.match === 'named') - Number(a.match === 'named');
  return byName || shareMissing(a.facts) - shareMissing(b.facts) || b.facts.found - a.facts.found;
}

function shareMissing({ found, missing }: RelationshipFacts): number {
  return missing.count / (found + missing.count);
}

function reversed({ fromTable, fromColumn, toTable, toColumn }: RelationshipEnds): RelationshipEnds {
  return { fromTable: toTable, fromColumn: toColumn, toTable: fromTable, toColumn: fromColumn };
}
