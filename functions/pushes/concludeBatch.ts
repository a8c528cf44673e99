import { Problem } from '../../shared/problem.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import type { Answer } from '../powerbi/sendOnce.ts';
import type { BatchRecord, PushRecord } from '../store/pushRecord.ts';
import type { Stored } from '../store/records.ts';
import { tellOf } from '../telemetry/tellOf.ts';
import { countedNow } from './countedNow.ts';
import { moveBatch } from './moveBatch.ts';
import type { PushContext } from './pushContext.ts';
import { settleTime } from './settleTime.ts';
import { waitSeconds } from './waitSeconds.ts';

/**
 * Writes down what came of a batch that was POSTed: it landed, it was refused in full, or nobody can tell yet.
 * @param answer Power BI's answer; undefined when it was lost or says nothing
 * @throws {Problem} why it has not landed
 */
export async function concludeBatch(
  context: PushContext,
  push: PushRecord,
  claim: Stored<BatchRecord>,
  answer: Answer | undefined,
): Promise<BatchRecord> {
  if (answer !== undefined && answer.status <= 299) return (await moveBatch(context, claim, 'landed')).value;
  const found = await countedNow(context, push, claim.value);
  if (found === claim.value.rows) return (await moveBatch(context, claim, 'landed')).value;
  if (answer === undefined) throw inDoubtFor(context, claim.value);
  if (found === 0 || push.verifiedBy === 'none') {
    await moveBatch(context, claim, 'refused');
    throw refusal(answer, claim.value);
  }
  if (found !== undefined) throw inDoubtFor(context, claim.value); // a part of its rows is there
  // Refused, and the rows can't be counted right now: whoever sends the batch again counts them first.
  await context.records.write({ replace: claim, value: { ...claim.value, refusedWith: answer.status } });
  throw refusal(answer, claim.value);
}

function inDoubtFor(context: PushContext, batch: BatchRecord): Problem {
  tellOf({ kind: 'batch-in-doubt', forGood: false });
  const retryAfter = waitSeconds(settleTime(context.times));
  return new Problem(
    'batch_in_doubt',
    `Power BI has not said whether batch ${batch.n} arrived. It is checked again in ${retryAfter} seconds.`,
    { retryAfter },
  );
}

function refusal(answer: Answer, batch: BatchRecord): Problem {
  const problem = problemFromAnswer(answer, 'table');
  if (answer.status !== 400 || problem.code !== 'refused_by_power_bi') return problem;
  return new Problem(
    'batch_refused',
    `Power BI refused the rows of batch ${batch.n}. ${problem.message}`,
    problem.details,
  );
}
