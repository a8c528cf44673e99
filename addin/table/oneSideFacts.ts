import { CellCounter, type CellCount } from './cellCount.ts';
import { forEachKey } from './forEachKey.ts';
import { KeySet, type Key } from './keySet.ts';
import type { Pause } from './pause.ts';
import type { TableDraft } from './tableDraft.ts';

/** What keeps a column from being the one side of a relationship, and its keys. */
export interface OneSideFacts {
  readonly keys: KeySet;
  /** Cells whose key stands above them already. */
  readonly repeated: CellCount;
  /** Power BI takes no blank there: "this is not allowed for columns on the one side of a many-to-one relationship". */
  readonly blanks: CellCount;
}

/**
 * Looks at every value of a column that is to be the one side of a relationship.
 * @param pause comes between stretches of the work
 */
export async function oneSideFacts(draft: TableDraft, column: string, pause: Pause): Promise<OneSideFacts> {
  const repeated = new CellCounter(draft, column);
  const blanks = new CellCounter(draft, column);
  const keys = new KeySet();
  const look = (key: Key | undefined, row: number) => {
    if (key === undefined) blanks.add(row);
    else if (!keys.add(key)) repeated.add(row);
    return true;
  };
  await forEachKey(draft, column, look, pause);
  return { keys, repeated: repeated.counted, blanks: blanks.counted };
}

/**
 * The same for a column that can be the one side: no key comes twice and none is blank.
 * @returns undefined: it can't, which is known at the first such cell
 */
export async function oneSideIfUnique(
  draft: TableDraft,
  column: string,
  pause: Pause,
): Promise<OneSideFacts | undefined> {
  const keys = new KeySet();
  const isUnique = (key: Key | undefined) => key !== undefined && keys.add(key);
  if (!(await forEachKey(draft, column, isUnique, pause))) return undefined;
  const none = { count: 0, cells: [] };
  return { keys, repeated: none, blanks: none };
}
