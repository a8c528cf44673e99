import { cellsOf } from './cellsOf.ts';
import type { DeletionStory, History, PushStory, RowsStory } from './story.ts';

/** Rows that share their fate, and what was promised of them. */
interface Lot {
  readonly name: string;
  readonly ids: readonly number[];
  /** once: told to be there; never: told not to be there; doubtful: told that nobody knows. */
  readonly promise: 'once' | 'never' | 'doubtful';
}

/** What deletions by others mean for rows: they can't have touched them, may have, or have taken them all. */
type Deleted = 'no' | 'maybe' | 'yes';

/**
 * Compares what is in Power BI with what was promised, row by row.
 * @returns one sentence for each promise that was broken
 */
export function judge(history: History): readonly string[] {
  return [
    ...history.badAnswers.map(({ what, problem }) => `${what}: ${problem}`),
    ...history.pushes.flatMap((push) => judgePush(push, history)),
    ...history.additions.flatMap((rows) => judgeRows(rows, history)),
    ...judgeCells(history),
  ];
}

function judgePush(push: PushStory, history: History): readonly string[] {
  const counts = countsIn(history, push.table);
  const deleted = deletedAfter(push, history);
  const lots = lotsOf(push);
  return [
    ...lots.flatMap((lot) => judgeLot(lot, deleted, counts)),
    ...(push.receipt?.outcome === 'complete' ? judgeWhole(push, deleted, counts) : []),
    ...judgeReceipt(push, deleted, counts),
  ];
}

function judgeRows(rows: RowsStory, history: History): readonly string[] {
  const promise = ({ added: 'once', refused: 'never', unknown: 'doubtful' } as const)[rows.outcome];
  const lot: Lot = { name: rows.name, ids: rows.ids, promise };
  return judgeLot(lot, deletedAfter(rows, history), countsIn(history, rows.table));
}

function lotsOf(push: PushStory): readonly Lot[] {
  const { receipt } = push;
  // Rows without a mark can only be counted as a whole, and are in doubt as a whole.
  const isAllInDoubt =
    receipt?.outcome === 'in-doubt' && receipt.verifiedBy !== 'mark' && receipt.batchesInDoubt.length === 0;
  return push.ids.map((ids, n) => {
    const state = push.batches.find((batch) => batch.n === n)?.state;
    const isDecided = receipt?.decisions.some(({ batch }) => batch === n) === true; // by a person: not proven
    const isDoubtful = receipt?.batchesInDoubt.includes(n) === true || isDecided || isAllInDoubt;
    const isThere = receipt?.outcome === 'complete' || state === 'landed';
    return { name: `${push.name}, batch ${n}`, ids, promise: isDoubtful ? 'doubtful' : isThere ? 'once' : 'never' };
  });
}

function judgeLot({ name, ids, promise }: Lot, deleted: Deleted, counts: ReadonlyMap<number, number>): string[] {
  const twice = ids.filter((id) => (counts.get(id) ?? 0) > 1);
  const there = ids.filter((id) => counts.has(id));
  const of = `of ${ids.length} rows`;
  if (twice.length > 0) return [`${name}: ${twice.length} ${of} are there more than once (told: ${promise})`];
  if (promise === 'doubtful') return [];
  if (promise === 'never' || deleted === 'yes') {
    return there.length === 0 ? [] : [`${name}: ${there.length} ${of} are there (told: ${toldOf(promise)})`];
  }
  const isFine = there.length === ids.length || (deleted === 'maybe' && there.length === 0);
  return isFine ? [] : [`${name}: ${ids.length - there.length} ${of} are missing (told: landed)`];
}

function toldOf(promise: Lot['promise']): string {
  return promise === 'once' ? 'landed, and deleted afterwards' : 'not landed';
}

/** A complete push that others may have deleted is there as a whole or not at all. */
function judgeWhole(push: PushStory, deleted: Deleted, counts: ReadonlyMap<number, number>): readonly string[] {
  const ids = push.ids.flat();
  const there = ids.filter((id) => counts.has(id)).length;
  if (deleted !== 'maybe' || there === 0 || there === ids.length) return [];
  return [`${push.name}: ${there} of ${ids.length} rows are there (told: complete)`];
}

/** What the receipt has counted is still so at the end, unless others have deleted rows. */
function judgeReceipt(push: PushStory, deleted: Deleted, counts: ReadonlyMap<number, number>): readonly string[] {
  const { receipt, name } = push;
  if (receipt === undefined) return [];
  const ids = push.ids.flat();
  const wrong: string[] = [];
  const { outcome, rowsFound, verifiedBy } = receipt;
  if (outcome === 'complete' && verifiedBy !== 'none' && rowsFound !== ids.length) {
    wrong.push(`${name}: the receipt says complete and counts ${rowsFound} of ${ids.length} rows`);
  }
  if (outcome === 'complete' && receipt.totals?.some(({ equal }) => !equal) === true) {
    wrong.push(`${name}: the receipt says complete and other totals: ${JSON.stringify(receipt.totals)}`);
  }
  const there = ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  if (deleted === 'no' && verifiedBy === 'mark' && rowsFound !== undefined && rowsFound !== there) {
    wrong.push(`${name}: the receipt (${outcome}) counted ${rowsFound} rows, and ${there} are there`);
  }
  return wrong;
}

/** Whether others have deleted rows of a writer after it wrote them. */
function deletedAfter(
  writer: Pick<PushStory, 'name' | 'table' | 'from' | 'until'>,
  { pushes, deletions }: History,
): Deleted {
  const replaces = pushes.filter(({ mode, name }) => mode === 'replace' && name !== writer.name).map(deletionOf);
  const others = [...deletions, ...replaces].filter(
    ({ table, outcome }) => table === writer.table && outcome !== 'refused',
  );
  if (others.some(({ outcome, from }) => outcome === 'deleted' && from > writer.until)) return 'yes';
  return others.some(({ until }) => until > writer.from) ? 'maybe' : 'no';
}

/** A replace has deleted the old rows once a batch of it has landed. */
function deletionOf({ name, table, from, until, receipt, batches }: PushStory): DeletionStory {
  const isCertain = receipt?.outcome === 'complete' || batches.some(({ state }) => state === 'landed');
  return { name, table, from, until, outcome: isCertain ? 'deleted' : 'unknown' };
}

/** Every row that is there belongs to somebody, and has the cells that it was sent with. */
function judgeCells({ pushes, additions, found }: History): readonly string[] {
  return found.flatMap((rows, table) => {
    const known = new Set([
      ...pushes.filter((push) => push.table === table).flatMap(({ ids }) => ids.flat()),
      ...additions.filter((each) => each.table === table).flatMap(({ ids }) => ids),
    ]);
    const strange = rows.filter(([id]) => !known.has(id));
    const changed = rows.filter(([id, cells]) => cells !== JSON.stringify(cellsOf(id)));
    return [
      ...(strange.length === 0 ? [] : [`table ${table}: ${strange.length} rows that nobody sent there`]),
      ...changed.slice(0, 1).map(([id, cells]) => `table ${table}: row ${id} has other cells: ${cells}`),
    ];
  });
}

function countsIn({ found }: History, table: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [id] of found[table] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
