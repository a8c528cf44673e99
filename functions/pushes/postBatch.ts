import { Problem } from '../../shared/problem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import { markOf } from '../../shared/table/mark.ts';
import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { postRows } from '../powerbi/postRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import type { Answer } from '../powerbi/sendOnce.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { countBatch } from './countBatch.ts';
import { findObstacle } from './findObstacle.ts';
import { moveBatch } from './moveBatch.ts';
import type { PushContext } from './pushContext.ts';
import { rowsBody } from './rowsBody.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * POSTs a claimed batch, once, and writes down what came of it.
 * @param signal aborted when the POST has to be given up
 */
export async function postBatch(
  context: PushContext,
  push: PushRecord,
  claim: Stored<BatchRecord>,
  rows: readonly (readonly CellValue[])[],
  signal: AbortSignal,
): Promise<BatchRecord> {
  const obstacle = await findObstacle(context, push, claim.value);
  if (obstacle !== undefined) {
    await moveBatch(context, claim, 'refused');
    throw obstacle;
  }
  const mark = push.verifiedBy === 'mark' ? markOf(push.id, claim.value.n, claim.value.attempt) : undefined;
  const body = rowsBody(push.columns, rows, mark);
  const answer = await conclusiveAnswer(postRows(context.powerBi, context.place, body, signal));
  if (answer !== undefined && answer.status <= 299) return (await moveBatch(context, claim, 'landed')).value;
  const found = await countedNow(context, push, claim.value);
  if (found === claim.value.rows) return (await moveBatch(context, claim, 'landed')).value;
  const refusedInFull = answer !== undefined && (found === 0 || push.verifiedBy === 'none');
  if (!refusedInFull) throw inDoubtFor(context, claim.value);
  await moveBatch(context, claim, 'refused');
  throw refusal(answer, claim.value);
}

/** Counts at once, because rows found are proof; that the count failed proves nothing, so it is only "not known". */
async function countedNow(context: PushContext, push: PushRecord, batch: BatchRecord): Promise<number | undefined> {
  try {
    return await countBatch(context, push, batch);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function inDoubtFor(context: PushContext, batch: BatchRecord): Problem {
  const retryAfter = waitSeconds(settleTime(context.times));
  return new Problem(
    'batch_in_doubt',
    `Power BI has not said whether batch ${batch.n} arrived. It is checked again in ${retryAfter} seconds.`,
    { retryAfter },
  );
}

function refusal(answer: Answer, batch: BatchRecord): Problem {
  const problem = problemFromAnswer(answer);
  if (answer.status !== 400 || problem.code !== 'power_bi_error') return problem;
  return new Problem(
    'batch_refused',
    `Power BI refused the rows of batch ${batch.n}. ${problem.message}`,
    problem.details,
  );
}
