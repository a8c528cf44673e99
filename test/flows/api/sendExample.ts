import { contract } from '../../../shared/contract/endpoints.ts';
import { exampleIds } from '../../../shared/contract/examples/exampleIds.ts';
import { examples } from '../../../shared/contract/examples/examples.ts';
import { pathFor } from '../../../shared/contract/path.ts';
import type { ApiAnswer } from '../sendToApi.ts';

/** Where an example leads; what is left out is My workspace, and an unknown dataset. */
export interface ExamplePlace {
  readonly groupId?: string | undefined;
  readonly datasetId?: string;
  readonly tableName?: string;
  readonly pushId?: string;
}

/**
 * Sends an endpoint's example request to a place.
 * @param to base URL of an API, ending in `/api`, and whose token is sent
 */
export async function sendExample(
  to: { readonly api: string; readonly token: string },
  name: keyof typeof contract,
  place: ExamplePlace,
): Promise<ApiAnswer> {
  const { method, path, query } = contract[name];
  const example = examples[name];
  const { datasetId = exampleIds.dataset, tableName = 'Strikes', pushId = exampleIds.push } = place;
  const needed = query.safeParse({}).success ? '' : '?driver=1';
  const below = pathFor(path, { groupId: place.groupId, datasetId, tableName, pushId, n: 0 });
  const headers = { authorization: `Bearer ${to.token}`, 'content-type': 'application/json' };
  const body = 'body' in example && example.body !== undefined ? JSON.stringify(example.body) : null;
  const answer = await fetch(new URL(below + needed, to.api), { method, headers, body });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}
