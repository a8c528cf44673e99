import { randomUUID } from 'node:crypto';
import { Problem } from '../../shared/problem.ts';
import { deleteAllRows } from '../powerbi/deleteAllRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { NoAnswer } from '../powerbi/sendOnce.ts';
import type { Holder } from '../store/gate.ts';
import { checkGateIsFree, gateHeldBy, gateReleased, readGate } from './gates.ts';
import type { PushContext } from './pushContext.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Deletes all rows of a table through the gate. The epoch is raised before the DELETE leaves, so that no push goes on as
 * if its rows were still there.
 * @throws {Problem} `push_in_progress`, `unfinished_push`; `power_bi_unavailable` when nobody knows whether it was done
 */
export async function deleteRows(context: PushContext): Promise<{ readonly deleted: true }> {
  const pushId = randomUUID();
  const gate = await readGate(context);
  await checkGateIsFree(context, gate, pushId);
  const { name, objectId } = context.caller;
  const holder: Holder = {
    pushId,
    kind: 'delete',
    objectId,
    name,
    since: context.now().toISOString(),
    workbook: 'the API',
  };
  const held = gateHeldBy(gate.value, holder, { deletesRows: true });
  if (!(await context.records.write({ replace: gate, value: held }))) {
    throw new Problem('push_in_progress', 'Others are writing to this table at the same moment. Try again.', {
      retryAfter: 5,
    });
  }
  const answer = await deleteAllRows(context.powerBi, context.place, context.times.postDeadline).catch(
    (error: unknown) => {
      if (error instanceof NoAnswer) return undefined;
      throw error;
    },
  );
  if (answer === undefined || answer.status >= 500) throw notConfirmed(context); // the gate stays held until it is settled
  await release(context, pushId);
  if (answer.status > 299) throw problemFromAnswer(answer);
  return { deleted: true };
}

async function release(context: PushContext, pushId: string): Promise<void> {
  const gate = await readGate(context);
  if (gate.value.holder?.pushId !== pushId) return; // taken over meanwhile: not ours to let go
  await context.records.write({ replace: gate, value: gateReleased(gate.value) });
}

function notConfirmed(context: PushContext): Problem {
  const retryAfter = waitSeconds(context.times.postDeadline + context.times.settle);
  return new Problem(
    'power_bi_unavailable',
    'Power BI has not confirmed that the rows are deleted. Look at the table before you write to it.',
    { retryAfter },
  );
}
