import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { checkPushDataset, datasetOf } from './datasetOf.ts';

/** Answers the names of a dataset's tables, and nothing but the names. */
export function listTables(call: Call): Answer {
  const dataset = datasetOf(call);
  checkPushDataset(dataset);
  const value = dataset.tables.map(({ name }) => ({ name }));
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'tables'), value });
}
