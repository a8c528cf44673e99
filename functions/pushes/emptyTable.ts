import { Problem } from '../../shared/problem.ts';
import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { countRows } from '../powerbi/countRows.ts';
import { deadlineAfter } from '../powerbi/deadline.ts';
import { deleteAllRows } from '../powerbi/deleteAllRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { deletion, type PushRecord } from '../store/pushRecord.ts';
import type { Stored, Write } from '../store/records.ts';
import { deletionKey } from '../store/tableKeys.ts';
import { checkDeletionSettled, deletionNotConfirmed } from './checkDeletionSettled.ts';
import { readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';

/**
 * Deletes a table's rows for a replace, before its first batch. A DELETE whose answer was lost may still be carried out
 * later, so nothing follows it until it is settled; then the table is counted, and only if it isn't empty, and while no
 * batch was claimed, the DELETE is sent again.
 */
export async function emptyTable(context: PushContext, push: Stored<PushRecord>): Promise<Stored<PushRecord>> {
  if (push.value.state === 'open') return await deleteNow(context, push);
  if (push.value.state !== 'deleting') return push;
  await checkDeletionSettled(context, push.value);
  if (push.value.verifiedBy !== 'none' && (await countRows(context.powerBi, context.place)) === 0) {
    return await moveTo(context, push, { state: 'deleted', baseRows: 0 });
  }
  return await deleteNow(context, push);
}

async function deleteNow(context: PushContext, push: Stored<PushRecord>): Promise<Stored<PushRecord>> {
  await context.powerBi.checkSignedIn();
  const sent = await sentNow(context, push.value.id);
  // Counted from before the record that tells others when the DELETE is settled.
  const signal = deadlineAfter(context.times.postDeadline);
  const deleting = await moveTo(context, push, { state: 'deleting' }, sent);
  if ((await readGate(context)).value.fence !== push.value.fence) {
    await moveTo(context, deleting, { state: 'open' });
    throw new Problem('superseded', 'Another push has taken over this table. Nothing was deleted.');
  }
  const answer = await conclusiveAnswer(deleteAllRows(context.powerBi, context.place, signal)).catch(
    async (error: unknown) => {
      if (error instanceof Problem) await moveTo(context, deleting, { state: 'open' }); // it has not left
      throw error;
    },
  );
  if (answer === undefined) throw deletionNotConfirmed(settleTime(context.times));
  if (answer.status > 299) {
    await moveTo(context, deleting, { state: 'open' }); // refused in full: nothing can happen later
    throw problemFromAnswer(answer, 'table');
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

async function moveTo(
  context: PushContext,
  push: Stored<PushRecord>,
  change: Partial<PushRecord>,
  ...others: readonly Write[]
): Promise<Stored<PushRecord>> {
  const moved = await context.records.write({ replace: push, value: { ...push.value, ...change } }, ...others);
  if (moved !== undefined) return moved;
  throw new Problem('superseded', 'Another pane opened this push at the same moment. Go on there, or try again.');
}
