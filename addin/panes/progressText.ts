import type { PushPhase } from '../push/pushProgress.ts';
import type { WaitReason } from '../push/waitAfter.ts';

/** What a push is doing, in words. */
export const phaseText: Readonly<Record<PushPhase, string>> = {
  preparing: 'Preparing rows…',
  starting: 'Starting the push…',
  sending: 'Sending rows…',
  cancelling: 'Stopping the push…',
  verifying: 'Counting rows in Power BI…',
};

/** Why a push waits, in words. The time left stands after it. */
export const waitText: Readonly<Record<WaitReason, string>> = {
  quota: 'This dataset’s quota is used up. The push goes on by itself',
  throttled: 'Power BI asks to wait. The push goes on by itself',
  settling: 'Power BI has not confirmed some rows yet. Asking again',
  'power-bi': 'Power BI does not answer. Trying again',
  network: 'No connection. Trying again',
};

/** Why a replace has not begun, in words. The time left stands after it. */
export const waitForRoomText =
  'Power BI has no room for all rows in this hour. The old rows stay until it has, and the push goes on by itself';
