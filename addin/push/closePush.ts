import type { Receipt } from '../../shared/contract/push.ts';
import { cancelPush, completePush, getPush } from '../../shared/contract/pushes.ts';
import { Problem } from '../../shared/problem.ts';
import type { PreparedPush } from './preparePush.ts';
import type { ProgressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';
import { sendPatiently } from './sendPatiently.ts';

/**
 * Completes or cancels a push and gives its receipt, also when the answer to an earlier try was lost.
 * @returns undefined: there is nothing to cancel, the service never knew the push
 */
export async function closePush(
  how: 'complete' | 'cancel',
  { target, id }: Pick<PreparedPush, 'target' | 'id'>,
  { callApi, clock }: Pick<PushRun, 'callApi' | 'clock'>,
  report: ProgressReporter,
): Promise<Receipt | undefined> {
  report.phase(how === 'complete' ? 'verifying' : 'cancelling');
  const params = { ...target, pushId: id };
  const endpoint = how === 'complete' ? completePush : cancelPush;
  try {
    return await sendPatiently(() => callApi(endpoint, { params }), { clock, onWait: report.waiter() });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (how === 'cancel' && error.code === 'push_not_found') return undefined;
    if (error.code !== 'push_closed') throw error;
    const { receipt } = await callApi(getPush, { params });
    if (!receipt) throw error;
    return receipt;
  }
}
