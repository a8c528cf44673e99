import type { Holder } from '../store/gate.ts';
import type { Activity } from './holderActivity.ts';
import type { PushContext } from './pushContext.ts';

/** Whether a holder's gate may be taken: whoever was shut out has it only while a request of theirs may still commit. */
export function isIdle({ times }: PushContext, holder: Holder, { isSending, idleFor }: Activity): boolean {
  return holder.evicted === true ? !isSending : idleFor > times.idle;
}
