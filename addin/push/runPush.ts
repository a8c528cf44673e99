import { startPush, type Push, type Receipt } from '../../shared/contract/pushes.ts';
import { closePush } from './closePush.ts';
import type { PreparedPush } from './preparePush.ts';
import { progressReporter, type ProgressReporter } from './progressReporter.ts';
import type { PushRun } from './pushRun.ts';
import { sendBatches } from './sendBatches.ts';
import { sendPatiently } from './sendPatiently.ts';

/**
 * Brings a prepared push to Power BI and gives its receipt.
 * Run again with the same push after a failure, it skips the batches that are done.
 * @returns undefined: cancelled before the service knew the push
 * @throws {Problem} or {Unreachable} when the push has stopped; what landed stays, the push can be run again or cancelled
 */
export async function runPush(prepared: PreparedPush, run: PushRun): Promise<Receipt | undefined> {
  const report = progressReporter(prepared, run.onProgress, run.clock);
  report.phase('starting');
  const opened = await open(prepared, run, report);
  if (opened?.receipt) return opened.receipt;
  if (!opened || run.signal.aborted) return closePush('cancel', prepared, run, report);
  report.phase('sending');
  const finished = await sendBatches(prepared, opened, run, report);
  return closePush(finished ? 'complete' : 'cancel', prepared, run, report);
}

/** Starts or re-opens the push; undefined when the person gave up while it had to wait. */
async function open(prepared: PreparedPush, run: PushRun, report: ProgressReporter): Promise<Push | undefined> {
  const request = {
    params: { ...prepared.target, pushId: prepared.id },
    body: { ...prepared.start, ...(run.confirm ? { confirm: run.confirm } : {}) },
  };
  try {
    return await sendPatiently(() => run.callApi(startPush, request), {
      clock: run.clock,
      signal: run.signal,
      onWait: report.waiter(),
    });
  } catch (error) {
    if (run.signal.aborted && error === run.signal.reason) return undefined;
    throw error;
  }
}
