import type { Push } from '../../shared/contract/push.ts';
import { addBatch } from '../../shared/contract/pushes.ts';
import { batchesToSend } from './batchesToSend.ts';
import { openRequests } from './openRequests.ts';
import { prepareAhead } from './prepareAhead.ts';
import type { PreparedBatch } from './preparedBatches.ts';
import type { PreparedPush } from './preparePush.ts';
import type { ProgressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';
import { sendPatiently } from './sendPatiently.ts';

/**
 * Sends the batches that are not done yet, as many at once as {@link openRequests} says, while the next ones are made.
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
  const failures: unknown[] = [];
  report.opened(opened);
  const supply = prepareAhead(prepared.batches, await batchesToSend(prepared, opened.batchesDone));

  const isOver = () => run.signal.aborted || failures.length > 0;

  async function sendOneAfterAnother() {
    while (!isOver()) {
      const next = supply.next();
      if (!next) return;
      try {
        await sendUnlessOver(await next);
      } catch (error) {
        failures.push(error);
      }
    }
  }

  async function sendUnlessOver(batch: PreparedBatch) {
    if (!isOver()) await sendBatch(batch);
  }

  async function sendBatch(batch: PreparedBatch) {
    const request = {
      params: { ...prepared.target, pushId: prepared.id, n: batch.n },
      query: { driver: opened.driver },
      gzipped: batch.gzipped,
    };
    const reply = await sendPatiently(() => run.callApi(addBatch, request, { signal: run.stopWaiting }), {
      clock: run.clock,
      signal: run.signal,
      onWait: report.waiter(),
    });
    report.landed(reply.state === 'landed' ? reply.rows : 0);
  }

  await Promise.all(Array.from({ length: openRequests(opened) }, sendOneAfterAnother));
  if (run.signal.aborted) return false;
  if (failures.length > 0) throw failures[0];
  return true;
}
