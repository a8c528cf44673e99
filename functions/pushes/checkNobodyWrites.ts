import { Problem } from '../../shared/problem.ts';
import { listTableNames } from '../powerbi/listTableNames.ts';
import { gate, type Holder } from '../store/gate.ts';
import { gateKey } from '../store/tableKeys.ts';
import { holderActivity, type Activity } from './holderActivity.ts';
import type { DatasetContext } from './placeContext.ts';
import type { PushContext } from './pushContext.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Refuses to go on while somebody writes to a table of a dataset. The gates are only read: a dataset that is about to go
 * needs none.
 * @throws {Problem} `unfinished_push` for the caller's own push, `push_in_progress` for whatever else holds a gate
 */
export async function checkNobodyWrites(context: DatasetContext): Promise<void> {
  const names = await tableNamesOf(context);
  await Promise.all(names.map((tableName) => checkTableIsFree(tableContext(context, tableName))));
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

function tableContext(context: DatasetContext, tableName: string): PushContext {
  const { tenantId, dataset } = context;
  const { datasetId } = context.place;
  return {
    ...context,
    place: { ...context.place, tableName },
    address: { tenantId, datasetId, tableName },
    datasetUrl: dataset.webUrl ?? context.datasetUrl(datasetId),
  };
}

async function checkTableIsFree(context: PushContext): Promise<void> {
  const found = await context.records.get(gateKey(context.address), gate);
  const holder = found?.value.holder;
  if (found === undefined || holder === undefined) return;
  const activity = await holderActivity(context, found, holder);
  if (activity.isStopped) return;
  if (holder.kind === 'push' && holder.objectId === context.caller.objectId) throw unfinished(context, holder);
  if (isActive(context, holder, activity)) throw inProgress(context, holder, activity);
}

/** As in gateForTaking: whoever was shut out counts only while a request of theirs may still commit. */
function isActive({ times }: PushContext, holder: Holder, { isSending, idleFor }: Activity): boolean {
  return holder.evicted === true ? isSending : idleFor <= times.idle;
}

function unfinished({ place }: PushContext, holder: Holder): Problem {
  return new Problem(
    'unfinished_push',
    `Your own push from “${holder.workbook}” to “${place.tableName}” is not finished. Go on with it or cancel it first.`,
    { push: pushOf(holder) },
  );
}

function inProgress({ place, times }: PushContext, holder: Holder, { idleFor }: Activity): Problem {
  return new Problem(
    'push_in_progress',
    `${holder.name} is writing to “${place.tableName}” from “${holder.workbook}”. Try again when that push is done.`,
    { push: pushOf(holder), retryAfter: waitSeconds(Math.max(0, times.idle - idleFor)) },
  );
}

function pushOf({ pushId, name, since, workbook }: Holder) {
  return { id: pushId, by: name, since, workbook };
}
