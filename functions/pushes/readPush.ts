import { Problem } from '../../shared/problem.ts';
import { pushRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { pushKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';

/** Reads a push of the caller's own. Another person's push is not found: it is none of theirs. */
export async function readPush(context: PushContext, pushId: string): Promise<Stored<PushRecord>> {
  const push = await context.records.get(pushKey(context.address, pushId), pushRecord);
  if (push?.value.objectId === context.caller.objectId) return push;
  throw new Problem('push_not_found', 'There is no such push of yours to this table. Start a new one.');
}
