import type { PushRecord } from '../store/pushRecord.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';

/**
 * Notes in the gate that its holder waits for its quota, so that nobody takes it over as idle.
 * @param milliseconds how long it waits
 */
export async function keepGateWhileWaiting(
  context: PushContext,
  push: PushRecord,
  milliseconds: number,
): Promise<void> {
  const gate = await readGate(context);
  const { holder } = gate.value;
  if (holder?.pushId !== push.id || gate.value.fence !== push.fence) return;
  const waitingUntil = gate.readAt + milliseconds;
  if ((holder.waitingUntil ?? 0) >= waitingUntil) return;
  // Another version: another batch of this push has noted the same at this moment.
  await context.records.write({ replace: gate, value: { ...gate.value, holder: { ...holder, waitingUntil } } });
}
