import type { Receipt } from '../../shared/contract/push.ts';
import { closePush } from './closePush.ts';
import type { PreparedPush } from './preparePush.ts';
import { progressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';

/** A push that has stopped, also one of another pane. */
export interface StoppedPush extends Pick<PreparedPush, 'id' | 'target'> {
  readonly start: Pick<PreparedPush['start'], 'rows' | 'batches'>;
}

/** What closing a push needs. */
export type CancelRun = Pick<PushRun, 'callApi' | 'clock' | 'onProgress' | 'stopWaiting'>;

/**
 * Closes a push that has stopped and will not be finished; its receipt says what landed.
 * @returns undefined: the service never knew the push
 * @throws {Problem} or {Unreachable} when it could not be closed
 */
export function cancelPush(push: StoppedPush, run: CancelRun): Promise<Receipt | undefined> {
  return closePush('cancel', push, run, progressReporter(push, run.onProgress, run.clock));
}
