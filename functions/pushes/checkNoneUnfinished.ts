import { pushRecord, unfinishedNote } from '../store/pushRecord.ts';
import { partitionOf, pushKey, unfinishedPrefix } from '../store/tableKeys.ts';
import { unfinishedPush } from './otherPush.ts';
import type { PushContext } from './pushContext.ts';

const MAX_NOTES = 20;

/**
 * Refuses a new push while the caller has one to this table that is not finished, also when others have taken the gate
 * over meanwhile: what landed of it would be forgotten.
 * @throws {Problem} `unfinished_push`
 */
export async function checkNoneUnfinished(context: PushContext): Promise<void> {
  const { address, records, caller } = context;
  const prefix = unfinishedPrefix(caller.objectId);
  const notes = await records.list(partitionOf(address), prefix, unfinishedNote, { limit: MAX_NOTES });
  for (const { value } of notes) {
    const push = (await records.get(pushKey(address, value.pushId), pushRecord))?.value;
    // One that was cancelled does nothing any more, also when nobody has asked for its receipt yet.
    if (push === undefined || push.state === 'cancelled') continue;
    throw unfinishedPush({ pushId: push.id, name: push.name, since: push.startedAt, workbook: push.source.workbook });
  }
}
