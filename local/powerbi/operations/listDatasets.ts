import { odataAnswer } from '../http/answer.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from './call.ts';
import { contextUrl } from './contextUrl.ts';
import { datasetReply } from './datasetReply.ts';
import { workspaceOf } from './workspaceOf.ts';

/** Answers all datasets of a workspace that lists show by now; `$top` and `$skip` do nothing here. */
export function listDatasets(call: Call): Answer {
  const workspace = workspaceOf(call);
  const { datasets: all, options, settings } = call.cloud;
  const shownUntil = settings.clock() - options.datasetListLagMs;
  const datasets = [...all.values()].filter(
    ({ workspaceId, createdAt }) => workspaceId === workspace.id && createdAt <= shownUntil,
  );
  const value = datasets.map((dataset) => datasetReply(dataset, call));
  return odataAnswer(200, { '@odata.context': contextUrl(call, 'datasets'), value });
}
