import { batchesToSend } from '../../addin/push/batchesToSend.ts';
import type { PreparedPush } from '../../addin/push/preparePush.ts';
import type { PushRun } from '../../addin/push/pushRun.ts';
import { runPush } from '../../addin/push/runPush.ts';
import { sendPatiently } from '../../addin/push/sendPatiently.ts';
import type { Receipt } from '../../shared/contract/push.ts';
import { addBatch, completePush, startPush } from '../../shared/contract/pushes.ts';
import type { PlannedPush } from './schedule.ts';

/**
 * Runs a push with its batches in any order, as a client of the API may; forwards is the pane's own way.
 * @throws what stops the push
 */
export async function runPushInOrder(
  prepared: PreparedPush,
  run: PushRun,
  order: PlannedPush['order'],
): Promise<Receipt | undefined> {
  if (order === 'forwards') return await runPush(prepared, run);
  const { target, id, start: body } = prepared;
  const params = { ...target, pushId: id };
  const patiently = <Reply>(request: () => Promise<Reply>) =>
    sendPatiently(request, { clock: run.clock, signal: run.signal, onWait: () => undefined });
  const opened = await patiently(() => run.callApi(startPush, { params, body }));
  if (opened.receipt !== undefined) return opened.receipt;
  const numbers = inOrder(await batchesToSend(prepared, opened.batchesDone), order);
  const sendOneAfterAnother = async () => {
    for (let n = numbers.shift(); n !== undefined; n = numbers.shift()) {
      const batch = { params: { ...params, n }, query: { driver: opened.driver } };
      const { gzipped } = await prepared.batches.get(n);
      await patiently(() => run.callApi(addBatch, { ...batch, gzipped }));
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: opened.inFlight }, sendOneAfterAnother));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return await patiently(() => run.callApi(completePush, { params }));
}

function inOrder(numbers: readonly number[], order: PlannedPush['order']): number[] {
  if (order === 'backwards') return numbers.toReversed();
  const middle = Math.floor(numbers.length / 2);
  return [...numbers.slice(middle), ...numbers.slice(0, middle)];
}
