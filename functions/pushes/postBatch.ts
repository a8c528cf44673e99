import { Problem } from '../../shared/problem.ts';
import type { CellValue } from '../../shared/table/cellValue.ts';
import { markOf } from '../../shared/table/mark.ts';
import { postRows } from '../powerbi/postRows.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { NoAnswer, type Answer } from '../powerbi/sendOnce.ts';
import { gate } from '../store/gate.ts';
import { pushRecord, type BatchRecord, type PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { gateKey, pushKey } from '../store/tableKeys.ts';
import { countBatch } from './countBatch.ts';
import type { PushContext } from './pushContext.ts';
import { rowsBody } from './rowsBody.ts';
import { moveTo } from './settleClaim.ts';
import { waitSeconds } from './waitSeconds.ts';

/** POSTs a claimed batch, once, and writes down what came of it. */
export async function postBatch(
  context: PushContext,
  push: PushRecord,
  claim: Stored<BatchRecord>,
  rows: readonly (readonly CellValue[])[],
): Promise<BatchRecord> {
  await checkStillOurs(context, push, claim);
  const mark = push.verifiedBy === 'mark' ? markOf(push.id, claim.value.n, claim.value.attempt) : undefined;
  const body = rowsBody(push.columns, rows, mark);
  const answer = await answerOrNone(() => postRows(context.powerBi, context.place, body, context.times.postDeadline));
  if (answer !== undefined && answer.status >= 200 && answer.status <= 299) {
    return (await moveTo(context, claim, 'landed')).value;
  }
  const found = await countedNow(context, push, claim.value);
  if (found === claim.value.rows) return (await moveTo(context, claim, 'landed')).value;
  const refusedInFull = answer !== undefined && answer.status < 500 && (found === 0 || push.verifiedBy === 'none');
  if (!refusedInFull) throw inDoubtFor(context, claim.value);
  await moveTo(context, claim, 'refused');
  throw refusal(answer, claim.value);
}

/** The gate, the epoch or the driver may have moved on since the push was read: then nothing is sent. */
async function checkStillOurs(context: PushContext, push: PushRecord, claim: Stored<BatchRecord>): Promise<void> {
  const [gateNow, pushNow] = await Promise.all([
    context.records.get(gateKey(context.address), gate),
    context.records.get(pushKey(context.address, push.id), pushRecord),
  ]);
  const epochMoved = gateNow?.value.epoch !== push.epoch;
  const closed = pushNow?.value.state !== push.state;
  if (!epochMoved && !closed && gateNow.value.fence === push.fence && pushNow.value.driver === push.driver) return;
  await moveTo(context, claim, 'refused');
  if (epochMoved)
    throw new Problem('table_changed', 'The table was emptied or redefined during this push. Start a new one.');
  if (closed) throw new Problem('push_closed', 'This push was closed. Start a new one.');
  throw new Problem('superseded', 'Another push or pane has taken over this table. Nothing was added from here.');
}

async function answerOrNone(send: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
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
  const retryAfter = waitSeconds(context.times.postDeadline + context.times.settle);
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
