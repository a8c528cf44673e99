import { Problem } from '../../shared/problem.ts';
import { pushRecord, unfinishedNote } from '../store/pushRecord.ts';
import { partitionOf, pushKey, unfinishedPrefix } from '../store/tableKeys.ts';
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
    throw unfinished({ pushId: push.id, name: push.name, since: push.startedAt, workbook: push.source.workbook });
  }
}

/** The problem of a push of the caller's own that stands in the way of another. */
export function unfinished(push: {
  readonly pushId: string;
  readonly name: string;
  readonly since: string;
  readonly workbook: string;
}): Problem {
  const { pushId, name, since, workbook } = push;
  return new Problem(
    'unfinished_push',
    `Your own push from “${workbook}” to this table is not finished. Go on with it or cancel it first.`,
    { push: { id: pushId, by: name, since, workbook } },
  );
}
