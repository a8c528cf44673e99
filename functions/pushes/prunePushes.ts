import {
  batchRecord,
  deletion,
  finishedNote,
  historyEntry,
  pushRecord,
  unfinishedNote,
  type PushRecord,
} from '../store/pushRecord.ts';
import type { Key } from '../store/records.ts';
import {
  batchPrefix,
  deletionKey,
  finishedKey,
  HISTORY_PREFIX,
  historyFrom,
  partitionOf,
  pushKey,
  unfinishedKey,
} from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How many old pushes go at once: whoever starts a push waits for it. */
const PRUNED_AT_ONCE = 3;

/**
 * Removes the oldest pushes to a table that are older than the record of pushes is kept, with all that belongs to them.
 * Its entry in the record goes last, so that what was cut off is found again.
 * @param now milliseconds since 1970
 */
export async function prunePushes(context: PushContext, now: number): Promise<void> {
  const { address, records, times } = context;
  const from = historyFrom(now - times.recordDays * DAY);
  const old = await records.list(partitionOf(address), HISTORY_PREFIX, historyEntry, { from, limit: PRUNED_AT_ONCE });
  for (const entry of old) {
    await records.remove([...(await keysOf(context, entry.value.id)), entry.key]);
  }
}

async function keysOf(context: PushContext, pushId: string): Promise<readonly Key[]> {
  const { address, records } = context;
  const [push, deleted, batches] = await Promise.all([
    records.get(pushKey(address, pushId), pushRecord),
    records.get(deletionKey(address, pushId), deletion),
    records.list(partitionOf(address), batchPrefix(pushId), batchRecord),
  ]);
  const notes = push === undefined ? [] : await notesOf(context, push.value);
  return [...batches, deleted, ...notes, push].flatMap((record) => (record === undefined ? [] : [record.key]));
}

/** The notes that a push has left: that it is not finished, or that its rows are there. */
async function notesOf({ address, records }: PushContext, { id, objectId, digest }: PushRecord) {
  const [unfinished, finished] = await Promise.all([
    records.get(unfinishedKey(address, objectId, id), unfinishedNote),
    records.get(finishedKey(address, digest), finishedNote),
  ]);
  return [unfinished, finished?.value.pushId === id ? finished : undefined];
}
