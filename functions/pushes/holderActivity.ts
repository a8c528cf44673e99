import type { Gate, Holder } from '../store/gate.ts';
import { batchRecord, deletion, pushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { batchPrefix, deletionKey, partitionOf, pushKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';

/** What the holder of a gate is doing. */
export interface Activity {
  /** A request of its to Power BI may still commit. */
  readonly isSending: boolean;
  /** It was cancelled and nothing of it is under way: it does nothing any more. */
  readonly isStopped: boolean;
  /** Milliseconds since it last did anything; none while it is sending, negative while it waits for its quota. */
  readonly idleFor: number;
}

/** Finds out from its records what the holder of a gate is doing. */
export async function holderActivity(context: PushContext, gate: Stored<Gate>, holder: Holder): Promise<Activity> {
  const { address, records } = context;
  const settled = settleTime(context.times);
  if (holder.kind !== 'push' && holder.kind !== 'rows') {
    const isSending = holder.evicted !== true && gate.age < settled; // its request left right after it took the gate
    return { isSending, isStopped: false, idleFor: isSending ? 0 : gate.age };
  }
  // The push before its batches: a batch that was claimed before the push was cancelled is seen then.
  const push = await records.get(pushKey(address, holder.pushId), pushRecord);
  const [batches, deleted] = await Promise.all([
    records.list(partitionOf(address), batchPrefix(holder.pushId), batchRecord),
    records.get(deletionKey(address, holder.pushId), deletion),
  ]);
  const isDeleting = push?.value.state === 'deleting' && deleted !== undefined && deleted.age < settled;
  const isSending = isDeleting || batches.some((batch) => batch.value.state === 'claimed' && batch.age < settled);
  const ages = [gate, push, deleted, ...batches].map((record) => record?.age ?? Infinity);
  const isStopped = push?.value.state === 'cancelled' && !isSending;
  const waited = gate.readAt - (holder.waitingUntil ?? 0); // negative while it waits for its quota
  return { isSending, isStopped, idleFor: isSending ? 0 : Math.min(waited, ...ages) };
}
