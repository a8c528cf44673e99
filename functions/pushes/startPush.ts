import type { BodyOf } from '../../shared/contract/endpoint.ts';
import type { Push, startPush as startPushEndpoint } from '../../shared/contract/pushes.ts';
import { pushRecord } from '../store/pushRecord.ts';
import { pushKey } from '../store/tableKeys.ts';
import { emptyTable } from './emptyTable.ts';
import { openPush } from './openPush.ts';
import type { PushContext } from './pushContext.ts';
import { pushView } from './pushView.ts';
import { reopenPush } from './reopenPush.ts';

/** What a pane announces before its first batch. */
export type WantedPush = BodyOf<typeof startPushEndpoint>;

/**
 * Starts a push, or opens it again after its pane was lost: takes the gate of the table and, for a replace, deletes the
 * rows that are in it.
 * @throws {Problem} `push_in_progress`, `unfinished_push`, `already_pushed`, `push_changed`, `push_closed`, `table_changed`
 */
export async function startPush(context: PushContext, pushId: string, wanted: WantedPush): Promise<Push> {
  const known = await context.records.get(pushKey(context.address, pushId), pushRecord);
  const push = known === undefined ? await openPush(context, pushId, wanted) : await reopenPush(context, known, wanted);
  const ready = push.value.mode === 'replace' ? await emptyTable(context, push) : push;
  return await pushView(context, ready.value);
}
