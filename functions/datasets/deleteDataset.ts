import { Problem } from '../../shared/problem.ts';
import { conclusiveAnswer } from '../powerbi/conclusiveAnswer.ts';
import { deleteDataset as sendDeletion } from '../powerbi/deleteDataset.ts';
import { getDataset } from '../powerbi/getDataset.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { settleTime } from '../pushes/settleTime.ts';
import { waitSeconds } from '../pushes/waitSeconds.ts';
import { checkNobodyWrites } from './checkNobodyWrites.ts';
import type { DatasetContext } from './placeContext.ts';

/**
 * Deletes a dataset that nobody is writing to.
 * @throws {Problem} `push_in_progress`, `unfinished_push`; `power_bi_unavailable` when nobody knows whether it was done
 */
export async function deleteDataset(context: DatasetContext): Promise<{ deleted: true }> {
  await checkNobodyWrites(context);
  const signal = AbortSignal.timeout(context.times.postDeadline);
  const answer = await conclusiveAnswer(sendDeletion(context.powerBi, context.place, signal));
  if (answer === undefined) await checkIsGone(context);
  else if (answer.status > 299) throw problemFromAnswer(answer, 'dataset');
  context.forgetDataset();
  return { deleted: true };
}

/** Its id never comes again: once Power BI does not know it any more, it is gone. */
async function checkIsGone(context: DatasetContext): Promise<void> {
  const retryAfter = waitSeconds(settleTime(context.times));
  const message = 'Power BI has not confirmed that the dataset is deleted; it may still go. Look at the list.';
  try {
    await getDataset(context.powerBi, context.place);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'dataset_not_found') return;
    throw new Problem('power_bi_unavailable', message, { retryAfter }, { cause: error });
  }
  throw new Problem('power_bi_unavailable', message, { retryAfter });
}
