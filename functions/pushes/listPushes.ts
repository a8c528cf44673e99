import type { RecordedPush } from '../../shared/contract/pushes.ts';
import { historyEntry, type HistoryEntry } from '../store/pushRecord.ts';
import { HISTORY_PREFIX, partitionOf } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

/**
 * The record of pushes to a table, newest first.
 * @param most how many are wanted at most
 */
export async function listPushes(context: PushContext, most: number): Promise<readonly RecordedPush[]> {
  const partition = partitionOf(context.address);
  const entries = await context.records.list(partition, HISTORY_PREFIX, historyEntry, { limit: most });
  return entries.map(({ value }) => recordedPush(value));
}

function recordedPush({ name, receipt, ...entry }: HistoryEntry): RecordedPush {
  if (receipt === undefined) return { ...entry, by: name, outcome: 'unfinished' };
  const { outcome, finishedAt } = receipt;
  const seconds = (Date.parse(finishedAt) - Date.parse(entry.startedAt)) / 1000;
  return { ...entry, by: name, outcome, finishedAt, seconds: Math.max(0, seconds), receipt };
}
