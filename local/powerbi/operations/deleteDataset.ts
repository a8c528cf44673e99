import { emptyAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { writableDatasetOf } from './datasetOf.ts';

/** Deletes a dataset with all its rows. */
export function deleteDataset(call: Call): Answer {
  call.cloud.datasets.delete(writableDatasetOf(call).id);
  return emptyAnswer(200);
}
