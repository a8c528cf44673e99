import { Problem } from '../../shared/problem.ts';
import { countRows } from '../powerbi/countRows.ts';
import { deleteAllRows } from '../powerbi/deleteAllRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { NoAnswer } from '../powerbi/sendOnce.ts';
import { deletion, pushRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored, Write } from '../store/records.ts';
import { deletionKey } from '../store/tableKeys.ts';
import type { PushContext } from './pushContext.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Deletes a table's rows for a replace, before its first batch. A DELETE whose answer was lost may still be carried out
 * later, so nothing follows it until it is settled; then the table is counted, and only if it isn't empty, and while no
 * batch was claimed, the DELETE is sent again.
 */
export async function emptyTable(context: PushContext, push: Stored<PushRecord>): Promise<Stored<PushRecord>> {
  if (push.value.state === 'open') return await deleteNow(context, push);
  if (push.value.state !== 'deleting') return push;
  const sent = await context.records.get(deletionKey(context.address, push.value.id), deletion);
  const settled = context.times.postDeadline + context.times.settle;
  if (sent !== undefined && sent.age < settled) throw notYetDeleted(settled - sent.age);
  if (push.value.verifiedBy !== 'none' && (await countRows(context.powerBi, context.place)) === 0) {
    return await moveTo(context, push, { state: 'deleted', baseRows: 0 });
  }
  return await deleteNow(context, push);
}

async function deleteNow(context: PushContext, push: Stored<PushRecord>): Promise<Stored<PushRecord>> {
  const deleting = await moveTo(context, push, { state: 'deleting' }, await sentNow(context, push.value.id));
  const answer = await deleteOrNone(context);
  if (answer === undefined || answer.status >= 500) {
    throw notYetDeleted(context.times.postDeadline + context.times.settle);
  }
  if (answer.status > 299) {
    await moveTo(context, deleting, { state: 'open' }); // refused in full: nothing can happen later
    throw problemFromAnswer(answer);
  }
  return await moveTo(context, deleting, { state: 'deleted', baseRows: 0 });
}

/** The record whose age tells since when a DELETE is under way; the push's own is renewed by every pane that opens it. */
async function sentNow(context: PushContext, pushId: string): Promise<Write> {
  const key = deletionKey(context.address, pushId);
  const before = await context.records.get(key, deletion);
  if (before === undefined) return { insert: key, value: { attempt: 1 } };
  return { replace: before, value: { attempt: before.value.attempt + 1 } };
}

async function deleteOrNone(context: PushContext) {
  try {
    return await deleteAllRows(context.powerBi, context.place, context.times.postDeadline);
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

async function moveTo(
  context: PushContext,
  push: Stored<PushRecord>,
  change: Partial<PushRecord>,
  ...others: readonly Write[]
): Promise<Stored<PushRecord>> {
  const written = await context.records.write({ replace: push, value: { ...push.value, ...change } }, ...others);
  const now = written ? await context.records.get(push.key, pushRecord) : undefined;
  if (now !== undefined) return now;
  throw new Problem('superseded', 'Another pane opened this push at the same moment. Go on there, or try again.');
}

function notYetDeleted(milliseconds: number): Problem {
  const retryAfter = waitSeconds(milliseconds);
  const message = `Power BI has not confirmed that the old rows are gone. This push goes on in ${retryAfter} seconds.`;
  return new Problem('power_bi_unavailable', message, { retryAfter });
}
