import type { Receipt } from '../../shared/contract/push.ts';
import { Unreachable } from '../api/unreachable.ts';
import { SignInError } from '../auth/signInError.ts';
import type { CancelRun, StoppedPush } from './cancelPush.ts';
import { closePush } from './closePush.ts';
import { progressReporter, type ProgressReporter } from './progressReporter.ts';
import { StoppedHere } from './stoppedHere.ts';

/**
 * Closes a push of this pane that the person has ended; its receipt says what landed.
 * @returns undefined: the service never knew the push
 * @throws {StoppedHere} when the service can't be told; {Problem} when it could not close it
 */
export async function stopPush(
  push: StoppedPush,
  run: CancelRun,
  report: ProgressReporter = progressReporter(push, run.onProgress, run.clock),
): Promise<Receipt | undefined> {
  try {
    return await closePush('cancel', push, run, report);
  } catch (error) {
    if (isOutOfReach(error)) throw new StoppedHere('cancelling', { cause: error });
    throw error;
  }
}

function isOutOfReach(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof SignInError && error.outcome === 'offline');
}
