import type { Receipt } from '../../shared/contract/push.ts';
import { cancelPush, completePush, getPush } from '../../shared/contract/pushes.ts';
import { Problem } from '../../shared/problem.ts';
import type { PreparedPush } from './preparePush.ts';
import type { ProgressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';
import { sendPatiently } from './sendPatiently.ts';
import { StoppedHere } from './stoppedHere.ts';

/**
 * Completes or cancels a push and gives its receipt, also when the answer to an earlier try was lost.
 * Who cancels is not kept waiting for a service that cannot be reached.
 * @returns undefined: there is nothing to cancel, the service never knew the push
 * @throws {StoppedHere} when the person does not wait for the count
 */
export async function closePush(
  how: 'complete' | 'cancel',
  { target, id }: Pick<PreparedPush, 'target' | 'id'>,
  { callApi, clock, stopWaiting }: Pick<PushRun, 'callApi' | 'clock' | 'stopWaiting'>,
  report: ProgressReporter,
): Promise<Receipt | undefined> {
  report.phase(how === 'complete' ? 'verifying' : 'cancelling');
  const params = { ...target, pushId: id };
  const endpoint = how === 'complete' ? completePush : cancelPush;
  const options = { signal: stopWaiting };
  try {
    return await sendPatiently(() => callApi(endpoint, { params }, options), {
      clock,
      signal: stopWaiting,
      isBrief: how === 'cancel',
      onWait: report.waiter(),
    });
  } catch (error) {
    if (how === 'complete' && error instanceof StoppedHere) throw new StoppedHere('counting', { cause: error });
    if (!(error instanceof Problem)) throw error;
    if (how === 'cancel' && error.code === 'push_not_found') return undefined;
    if (error.code !== 'push_closed') throw error;
    const { receipt } = await callApi(getPush, { params }, options);
    if (!receipt) throw error;
    return receipt;
  }
}
