import type { BodyOf } from '../../shared/contract/endpoint.ts';
import type { Push } from '../../shared/contract/push.ts';
import type { startPush as startPushEndpoint } from '../../shared/contract/pushes.ts';
import { pushRecord } from '../store/pushRecord.ts';
import { pushKey } from '../store/tableKeys.ts';
import { checkRoomForAll } from './checkRoomForAll.ts';
import { emptyTable } from './emptyTable.ts';
import { isConfirmed, openPush } from './openPush.ts';
import { prunePushes } from './prunePushes.ts';
import type { PushContext } from './pushContext.ts';
import { pushView } from './pushView.ts';
import { reopenPush } from './reopenPush.ts';

/** What a pane announces before its first batch. */
export type WantedPush = BodyOf<typeof startPushEndpoint>;

/**
 * Starts a push, or opens it again after its pane was lost: takes the gate of the table and, for a replace, deletes the
 * rows that are in it.
 * @throws {Problem} `push_in_progress`, `unfinished_push`, `already_pushed`, `push_changed`, `push_closed`,
 *   `table_changed`; `quota_exhausted` or `confirmation_required` before a replace deletes rows that it can't bring back
 *   at once
 */
export async function startPush(context: PushContext, pushId: string, wanted: WantedPush): Promise<Push> {
  // If it is this very push that was too old, it can't be reopened by the version that was read: trying again starts it.
  const [known] = await Promise.all([
    context.records.get(pushKey(context.address, pushId), pushRecord),
    prunePushes(context, context.now().getTime()),
  ]);
  const push = known === undefined ? await openPush(context, pushId, wanted) : await reopenPush(context, known, wanted);
  if (push.value.mode !== 'replace') return await pushView(context, push.value);
  if (push.value.state === 'open' && !isConfirmed(wanted, 'quota_wait')) await checkRoomForAll(context, push.value);
  return await pushView(context, (await emptyTable(context, push)).value);
}
