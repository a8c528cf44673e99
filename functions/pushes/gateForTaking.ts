import type { Gate } from '../store/gate.ts';
import type { Stored } from '../store/records.ts';
import { readGate } from './gates.ts';
import { holderActivity } from './holderActivity.ts';
import { isIdle } from './isIdle.ts';
import { pushInProgress, unfinishedPush } from './otherPush.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Gives the gate of a table when a push may take it: it is free, it is its own, or its holder has been idle for too long.
 * An idle holder is shut out first, by the fence, and looked at again afterwards: a batch that it claimed in between is
 * seen then, and one that it claims later sees the fence.
 * @throws {Problem} `unfinished_push` when the caller's own push holds it, `push_in_progress` when another's does
 */
export async function gateForTaking(context: PushContext, pushId: string): Promise<Stored<Gate>> {
  const gate = await readGate(context);
  const { holder } = gate.value;
  if (holder === undefined || holder.pushId === pushId) return gate;
  const activity = await holderActivity(context, gate, holder);
  if (activity.isStopped) return gate;
  if (holder.kind === 'push' && holder.objectId === context.caller.objectId) throw unfinishedPush(holder);
  if (!isIdle(context, holder, activity)) throw pushInProgress(holder, context.times.idle - activity.idleFor);
  if (holder.evicted === true) return gate;
  const evicted = { ...gate.value, fence: gate.value.fence + 1, holder: { ...holder, evicted: true } };
  const shutOut = await context.records.write({ replace: gate, value: evicted });
  if (shutOut === undefined) throw pushInProgress(holder, 0);
  const { isSending } = await holderActivity(context, shutOut, evicted.holder);
  if (isSending) throw pushInProgress(holder, context.times.idle);
  return shutOut;
}
