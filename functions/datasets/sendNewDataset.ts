import * as z from 'zod';
import { Problem } from '../../shared/problem.ts';
import { readAnswer } from '../powerbi/askPowerBi.ts';
import { isConclusive } from '../powerbi/isConclusive.ts';
import type { DatasetsSeen } from '../powerbi/lookAtDatasets.ts';
import { postDataset, type NewDataset } from '../powerbi/postDataset.ts';
import { powerBiUnreachable } from '../powerbi/powerBiUnreachable.ts';
import { problemFromAnswer } from '../powerbi/problemFromAnswer.ts';
import { NoAnswer, type Answer } from '../powerbi/sendOnce.ts';
import { settleTime } from '../pushes/settleTime.ts';
import { waitSeconds } from '../pushes/waitSeconds.ts';
import { findNewDataset } from './findNewDataset.ts';
import type { PlaceContext } from './placeContext.ts';

/** A dataset that Power BI has created. */
export interface MadeDataset {
  readonly id: string;
  readonly name: string;
  /** Whether Power BI said that it is still creating it. */
  readonly isPending: boolean;
}

const ACCEPTED = 202;
const answerShape = z.object({ id: z.string(), name: z.string() });

/**
 * Has Power BI create a dataset, once. When it gives no answer that tells what came of it, the dataset is looked up: one
 * that was not there before is it.
 * @param before the datasets that were listed before
 * @throws {Problem} `creation_in_doubt` when none was found, or several; what Power BI refuses it with
 */
export async function sendNewDataset(
  context: PlaceContext,
  dataset: NewDataset,
  before: DatasetsSeen,
): Promise<MadeDataset> {
  const made = await madeOrLost(context, dataset);
  if (!(made instanceof Error)) return made;
  const { found, problem } = await findNewDataset(context, dataset.name, before);
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return { id: one.id, name: one.name, isPending: false };
  throw inDoubt(context, found, problem ?? made);
}

/** What was created, or why nobody can tell whether it was. */
async function madeOrLost(context: PlaceContext, dataset: NewDataset): Promise<MadeDataset | Error> {
  const signal = AbortSignal.timeout(context.times.postDeadline);
  try {
    const answer = await postDataset(context.powerBi, context.place, dataset, signal);
    if (answer.status >= 200 && answer.status <= 299) return madeFrom(answer);
    const problem = problemFromAnswer(answer, 'group');
    // The status that goes with the end of creation is not documented; its code says enough.
    if (isConclusive(answer.status) || problem.code === 'dataset_creation_retired') throw problem;
    return problem;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.neverSent) throw powerBiUnreachable(error);
    return error;
  }
}

/** An answer that can't be read has come of a dataset that was created all the same. */
function madeFrom(answer: Answer): MadeDataset | Problem {
  try {
    return { ...readAnswer(answer, answerShape), isPending: answer.status === ACCEPTED };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function inDoubt(context: PlaceContext, found: readonly { readonly id: string }[], cause: Error): Problem {
  const what =
    found.length === 0
      ? 'Power BI has not confirmed that it created the dataset, and does not list it. It may still appear'
      : `Power BI has not confirmed that it created the dataset, and lists ${found.length} new ones of this name`;
  return new Problem(
    'creation_in_doubt',
    `${what}: look at the workspace’s list before you create it again.`,
    {
      retryAfter: waitSeconds(settleTime(context.times)),
      ...(found.length === 0 ? {} : { datasetIds: found.map(({ id }) => id) }),
      ...(cause instanceof Problem ? { powerBi: cause.details.powerBi } : {}),
    },
    { cause },
  );
}
