import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { datasetOf } from './datasetOf.ts';
import { datasetReply } from './datasetReply.ts';

/** Answers one dataset. */
export function getDataset(call: Call): Answer {
  const context = { '@odata.context': contextUrl(call, 'datasets/$entity') };
  return odataAnswer(200, { ...context, ...datasetReply(datasetOf(call), call) });
}
