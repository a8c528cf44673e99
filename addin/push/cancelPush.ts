import type { Receipt } from '../../shared/contract/push.ts';
import { closePush } from './closePush.ts';
import type { PreparedPush } from './preparePush.ts';
import { progressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';

/**
 * Closes a push that has stopped and will not be finished; its receipt says what landed.
 * @returns undefined: the service never knew the push
 * @throws {Problem} or {Unreachable} when it could not be closed
 */
export function cancelPush(prepared: PreparedPush, run: PushRun): Promise<Receipt | undefined> {
  return closePush('cancel', prepared, run, progressReporter(prepared, run.onProgress, run.clock));
}
