import type { Push, Receipt } from '../../shared/contract/push.ts';
import { startPush } from '../../shared/contract/pushes.ts';
import { closePush } from './closePush.ts';
import { PREPARED_AHEAD, prepareAhead } from './prepareAhead.ts';
import type { PreparedPush } from './preparePush.ts';
import { progressReporter, type ProgressReporter } from './progressReporter.ts';
import type { Confirmation, PushRun } from './pushRun.ts';
import { sendBatches } from './sendBatches.ts';
import { sendPatiently } from './sendPatiently.ts';
import { stopPush } from './stopPush.ts';

/**
 * Brings a prepared push to Power BI and gives its receipt.
 * Run again with the same push after a failure, it skips the batches that are done.
 * @returns undefined: cancelled before the service knew the push
 * @throws {Problem} or {Unreachable} when the push has stopped; what landed stays, the push can be run again or cancelled;
 *   {StoppedHere} when it was cancelled, or not waited for, and the service has not closed it
 */
export async function runPush(prepared: PreparedPush, run: PushRun): Promise<Receipt | undefined> {
  const report = progressReporter(prepared, run.onProgress, run.clock);
  report.phase('starting');
  beginFirst(prepared); // while the API and Power BI get ready
  const opened = await open(prepared, run, report);
  if (opened?.receipt) return opened.receipt;
  if (!opened || run.signal.aborted) return stopPush(prepared, run, report);
  report.phase('sending');
  const finished = await sendBatches(prepared, opened, run, report);
  return finished ? closePush('complete', prepared, run, report) : stopPush(prepared, run, report);
}

/** Starts or re-opens the push; undefined when the person gave up while it had to wait. */
async function open(prepared: PreparedPush, run: PushRun, report: ProgressReporter): Promise<Push | undefined> {
  const { signal, hurry, confirm = [] } = run;
  try {
    return await sendStart(prepared, run, report, confirm, hurry ? AbortSignal.any([signal, hurry]) : signal);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return undefined;
    if (!hurry?.aborted || error !== hurry.reason) throw error;
    return open(prepared, { ...run, hurry: undefined, confirm: [...confirm, 'quota_wait'] }, report);
  }
}

/** @param waiting ends the waits between tries */
function sendStart(
  { target, id, start }: PreparedPush,
  { callApi, clock, stopWaiting }: PushRun,
  report: ProgressReporter,
  confirm: readonly Confirmation[],
  waiting: AbortSignal,
): Promise<Push> {
  const request = {
    params: { ...target, pushId: id },
    body: { ...start, ...(confirm.length > 0 ? { confirm: [...confirm] } : {}) },
  };
  return sendPatiently(() => callApi(startPush, request, { signal: stopWaiting }), {
    clock,
    signal: waiting,
    onWait: report.waiter(),
  });
}

/** Makes the first batches; they are kept until they are sent, or belong to those that are done already. */
function beginFirst({ batches, start }: PreparedPush): void {
  prepareAhead(
    batches,
    Array.from({ length: Math.min(PREPARED_AHEAD, start.batches) }, (_, n) => n),
  );
}
