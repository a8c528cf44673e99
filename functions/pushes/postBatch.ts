import { Problem } from '../../shared/problem.ts';
import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { postRows } from '../powerbi/postRows.ts';
import type { Answer } from '../powerbi/sendOnce.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { findObstacle } from './findObstacle.ts';
import { moveBatch } from './moveBatch.ts';
import type { PushContext } from './pushContext.ts';

/**
 * POSTs a claimed batch, once.
 * @param body the rows as Power BI takes them
 * @param signal aborted when the POST has to be given up
 * @returns Power BI's answer; undefined when nobody can tell whether the rows arrived
 * @throws {Problem} what forbids it by now; the batch is released then
 */
export async function postBatch(
  context: PushContext,
  push: PushRecord,
  claim: Stored<BatchRecord>,
  body: Uint8Array,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const obstacle = await findObstacle(context, push, claim.value);
  if (obstacle !== undefined) {
    await moveBatch(context, claim, 'refused');
    throw obstacle;
  }
  try {
    return await conclusiveAnswer(postRows(context.powerBi, context.place, body, signal));
  } catch (error) {
    if (error instanceof Problem) await moveBatch(context, claim, 'refused'); // it has not left
    throw error;
  }
}
