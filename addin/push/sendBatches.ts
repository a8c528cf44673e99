import { addBatch, type Push } from '../../shared/contract/pushes.ts';
import { batchesToSend } from './batchesToSend.ts';
import type { PreparedBatch, PreparedPush } from './preparePush.ts';
import type { ProgressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';
import { sendPatiently } from './sendPatiently.ts';

/**
 * Sends the batches that are not done yet, at most `opened.inFlight` at once.
 * After a failure or the signal no further batch starts and those in flight are waited for.
 * @returns whether all of them are done; false: the signal ended it
 * @throws the first failure
 */
export async function sendBatches(
  prepared: PreparedPush,
  opened: Push,
  run: PushRun,
  report: ProgressReporter,
): Promise<boolean> {
  const todo = batchesToSend(prepared.batches, opened.batchesDone);
  const failures: unknown[] = [];
  report.opened(opened);

  async function sendOneAfterAnother() {
    for (let batch = todo.shift(); batch; batch = todo.shift()) {
      if (run.signal.aborted || failures.length > 0) return;
      try {
        await sendBatch(batch);
      } catch (error) {
        failures.push(error);
      }
    }
  }

  async function sendBatch(batch: PreparedBatch) {
    const request = {
      params: { ...prepared.target, pushId: prepared.id, n: batch.n },
      query: { driver: opened.driver },
      gzipped: batch.gzipped,
    };
    const reply = await sendPatiently(() => run.callApi(addBatch, request), {
      clock: run.clock,
      signal: run.signal,
      onWait: report.waiter(),
    });
    report.landed(reply.state === 'landed' ? reply.rows : 0);
  }

  await Promise.all(Array.from({ length: Math.max(1, opened.inFlight) }, sendOneAfterAnother));
  if (run.signal.aborted) return false;
  if (failures.length > 0) throw failures[0];
  return true;
}
