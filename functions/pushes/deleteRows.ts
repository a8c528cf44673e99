import { randomUUID } from 'node:crypto';
import { Problem } from '../../shared/problem.ts';
import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { deleteAllRows } from '../powerbi/deleteAllRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import type { Holder } from '../store/gate.ts';
import { gateForTaking } from './gateForTaking.ts';
import { gateHeldBy, gateReleased } from './gates.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Deletes all rows of a table through the gate. The epoch is raised before the DELETE leaves, so that no push goes on as
 * if its rows were still there.
 * @throws {Problem} `push_in_progress`, `unfinished_push`; `power_bi_unavailable` when nobody knows whether it was done
 */
export async function deleteRows(context: PushContext): Promise<{ readonly deleted: true }> {
  await context.powerBi.checkSignedIn();
  const pushId = randomUUID();
  const gate = await gateForTaking(context, pushId);
  const { name, objectId } = context.caller;
  const since = context.now().toISOString();
  const holder: Holder = { pushId, kind: 'delete', objectId, name, since, workbook: 'the API' };
  // Counted from before the gate is taken, as the gate's age tells others when the DELETE is settled.
  const signal = AbortSignal.timeout(context.times.postDeadline);
  const held = await context.records.write({
    replace: gate,
    value: gateHeldBy(gate.value, holder, { deletesRows: true }),
  });
  if (held === undefined) {
    throw new Problem('push_in_progress', 'Others are writing to this table at the same moment. Try again.', {
      retryAfter: 5,
    });
  }
  const answer = await conclusiveAnswer(deleteAllRows(context.powerBi, context.place, signal));
  if (answer === undefined) throw notConfirmed(context); // the gate stays held until it is settled
  // Another version is another holder's: not ours to let go.
  await context.records.write({ replace: held, value: gateReleased(held.value) });
  if (answer.status > 299) throw problemFromAnswer(answer);
  return { deleted: true };
}

function notConfirmed(context: PushContext): Problem {
  const retryAfter = waitSeconds(settleTime(context.times));
  return new Problem(
    'power_bi_unavailable',
    'Power BI has not confirmed that the rows are deleted. Look at the table before you write to it.',
    { retryAfter },
  );
}
