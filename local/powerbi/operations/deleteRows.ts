import { emptyAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { checkPushDataset, tableOf, writableDatasetOf } from './datasetOf.ts';

/** Deletes all rows of a table. */
export function deleteRows(call: Call): Answer {
  const dataset = writableDatasetOf(call);
  checkPushDataset(dataset);
  tableOf(dataset, call).clear();
  return emptyAnswer(200);
}
