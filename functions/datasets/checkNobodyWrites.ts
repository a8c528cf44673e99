import { Problem } from '../../shared/problem.ts';
import { listTableNames } from '../powerbi/listTableNames.ts';
import { holderActivity } from '../pushes/holderActivity.ts';
import { isIdle } from '../pushes/isIdle.ts';
import { pushInProgress, unfinishedPush } from '../pushes/otherPush.ts';
import type { PushContext } from '../pushes/pushContext.ts';
import { gate } from '../store/gate.ts';
import { gateKey } from '../store/tableKeys.ts';
import type { DatasetContext } from './placeContext.ts';
import { pushContextFrom } from './pushContextFrom.ts';

/**
 * Refuses to go on while somebody writes to a table of a dataset. The gates are only read: a dataset that is about to go
 * needs none.
 * @throws {Problem} `unfinished_push` for the caller's own push, `push_in_progress` for whatever else holds a gate
 */
export async function checkNobodyWrites(context: DatasetContext): Promise<void> {
  const names = await tableNamesOf(context);
  await Promise.all(names.map((tableName) => checkTableIsFree(pushContextFrom(context, tableName))));
}

/** Only push datasets tell their tables; nothing else can be pushed into. */
async function tableNamesOf({ powerBi, place, dataset }: DatasetContext): Promise<readonly string[]> {
  if (dataset.addRowsAPIEnabled === false) return [];
  try {
    return await listTableNames(powerBi, place);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_a_push_dataset') return [];
    throw error;
  }
}

async function checkTableIsFree(context: PushContext): Promise<void> {
  const found = await context.records.get(gateKey(context.address), gate);
  const holder = found?.value.holder;
  if (found === undefined || holder === undefined) return;
  const activity = await holderActivity(context, found, holder);
  if (activity.isStopped) return;
  const { tableName } = context.place;
  const table = `“${tableName}”`;
  const isOwn = holder.kind === 'push' && holder.objectId === context.caller.objectId;
  if (isOwn) throw unfinishedPush({ ...holder, tableName }, table);
  if (isIdle(context, holder, activity)) return;
  throw pushInProgress(holder, Math.max(0, context.times.idle - activity.idleFor), table);
}
