import { CellCounter, type CellCount } from './cellCount.ts';
import { forEachKey } from './forEachKey.ts';
import { KeySet, type Key } from './keySet.ts';
import { oneSideFacts, type OneSideFacts } from './oneSideFacts.ts';
import type { RelationshipEnds } from './relationshipEnds.ts';
import type { Pause } from './pause.ts';
import type { TableDraft } from './tableDraft.ts';

/** What the cells say about a relationship. */
export interface RelationshipFacts {
  readonly ends: RelationshipEnds;
  /** Cells of the one side whose key stands above them already: there must be none. */
  readonly repeated: CellCount;
  /** Blank cells of the one side: there must be none. */
  readonly oneBlanks: CellCount;
  /** Cells of the many side whose key the one side has. */
  readonly found: number;
  /** Cells of the many side whose key the one side lacks: reports show their rows under a blank. */
  readonly missing: CellCount;
  /** How many different keys those are. */
  readonly missingKeys: number;
  /** Blank cells of the many side: their rows belong to nothing. */
  readonly manyBlanks: CellCount;
}

/**
 * Checks a relationship on the cells of both tables.
 * @param drafts hold both tables of the ends
 * @param pause comes between stretches of the work
 */
export async function relationshipFacts(
  ends: RelationshipEnds,
  drafts: readonly TableDraft[],
  pause: Pause,
): Promise<RelationshipFacts> {
  const from = drafts.find(({ table }) => table.name === ends.fromTable);
  const to = drafts.find(({ table }) => table.name === ends.toTable);
  if (!from || !to) throw new RangeError('A relationship needs both of its tables.');
  const one = await oneSideFacts(to, ends.toColumn, pause);
  return manySideFacts(ends, from, one, pause);
}

/** Adds what the many side says to what is known of the one side. */
export async function manySideFacts(
  ends: RelationshipEnds,
  from: TableDraft,
  { keys, repeated, blanks }: OneSideFacts,
  pause: Pause,
): Promise<RelationshipFacts> {
  const missing = new CellCounter(from, ends.fromColumn);
  const manyBlanks = new CellCounter(from, ends.fromColumn);
  const missingKeys = new KeySet();
  let found = 0;
  const look = (key: Key | undefined, row: number) => {
    if (key === undefined) manyBlanks.add(row);
    else if (keys.has(key)) found += 1;
    else {
      missing.add(row);
      missingKeys.add(key);
    }
    return true;
  };
  await forEachKey(from, ends.fromColumn, look, pause);
  return {
    ends,
    repeated,
    oneBlanks: blanks,
    found,
    missing: missing.counted,
    missingKeys: missingKeys.size,
    manyBlanks: manyBlanks.counted,
  };
}
