import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { deleteAllRows } from '../powerbi/deleteAllRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { notConfirmed } from './notConfirmed.ts';
import type { PushContext } from './pushContext.ts';
import { withGate } from './withGate.ts';

/**
 * Deletes all rows of a table through the gate. The epoch is raised before the DELETE leaves, so that no push goes on as
 * if its rows were still there.
 * @throws {Problem} `push_in_progress`, `unfinished_push`; `power_bi_unavailable` when nobody knows whether it was done
 */
export async function deleteRows(context: PushContext): Promise<{ readonly deleted: true }> {
  return await withGate(context, { kind: 'delete', deletesRows: true }, async (signal) => {
    const answer = await conclusiveAnswer(deleteAllRows(context.powerBi, context.place, signal));
    if (answer === undefined) return { unconfirmed: notConfirmed(context, 'that the rows are deleted') };
    if (answer.status > 299) throw problemFromAnswer(answer, 'table');
    return { result: { deleted: true } };
  });
}
