import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { datasetReply } from './datasetReply.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers all datasets of a workspace; `$top` and `$skip` do nothing here. */
export function listDatasets(call: Call): Answer {
  const workspace = workspaceOf(call);
  const datasets = [...call.cloud.datasets.values()].filter((dataset) => dataset.workspaceId === workspace.id);
  const value = datasets.map((dataset) => datasetReply(dataset, call));
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'datasets'), value });
}
