import { pathFor } from '../../shared/contract/path.ts';
import { problemReply } from '../../shared/contract/problemReply.ts';
import { runQuery } from '../../shared/contract/queries.ts';
import { ask } from './ask.ts';
import { type Finding, ok, problem, skipped } from './finding.ts';
import { jsonOf } from './jsonOf.ts';

/** A dataset that the person may read. */
export interface AskedDataset {
  /** Id of its workspace; undefined: My workspace. */
  readonly groupId: string | undefined;
  readonly datasetId: string;
}

/** Whether the tenant lets Rangecast query datasets, without which no push can be verified. */
export async function checkQueries(
  base: URL,
  token: string | undefined,
  dataset: AskedDataset | undefined,
): Promise<Finding> {
  const what = 'Queries';
  if (token === undefined || dataset === undefined) {
    return skipped(what, 'no dataset to query', 'Give --token, --dataset and, unless it is in My workspace, --group.');
  }
  const url = new URL(pathFor(runQuery.path, { ...dataset }), base);
  const reply = await ask(url, { token, body: { query: 'EVALUATE ROW("answer", 1)' } });
  if (reply.status === 200) return ok(what, 'the dataset can be queried: pushes are verified');
  const told = jsonOf(reply, problemReply);
  return problem(
    what,
    told === undefined ? `status ${reply.status}` : `${told.code}: ${told.detail}`,
    'In the Power BI admin portal, allow “Dataset Execute Queries REST API” for these people, or pushes cannot be verified.',
  );
}
