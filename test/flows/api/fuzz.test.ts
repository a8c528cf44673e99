import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { contract, endpoints } from '../../../shared/contract/endpoints.ts';
import type { AnyEndpoint } from '../../../shared/contract/endpoint.ts';
import { examples } from '../../../shared/contract/examples/examples.ts';
import { salesDefinition } from '../../../shared/contract/examples/salesDefinition.ts';
import { matchPath, variantsOf } from '../../../shared/contract/path.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';
import { startApi, type ExtraApi } from '../startApi.ts';
import { answerComplaint } from './answerComplaint.ts';
import { anyRequest, type GoodParts } from './anyRequest.ts';
import { createTarget, PushScript, type Target } from './pushScript.ts';
import { sendAnything, type AnyRequest } from './sendAnything.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const IMPORTED = 'd0000000-0000-4000-8000-000000000001';
const SEED = 20260728;
const RUNS = 40;
/** Stands for the real one, which would fill the screen when a test fails. */
const TOKEN = '(a good token)';

const rows: readonly (readonly [name: keyof typeof contract, endpoint: AnyEndpoint])[] = Object.entries(contract).map(
  ([name, endpoint]) => [name as keyof typeof contract, endpoint],
);

let extra: ExtraApi;
let origin: string;
let token: string;
let target: Target;
let parts: Omit<GoodParts, 'body'>;
const created: string[] = [];

beforeAll(async () => {
  token = await signIn('anna');
  const columns = salesDefinition.columns.map(({ name, dataType }) => ({ name, dataType }));
  target = await createTarget(token, columns, { table: salesDefinition.name });
  const busy = await createTarget(token, columns, { table: salesDefinition.name });
  const push = new PushScript(busy, [['Norway', 1, null]]);
  await push.start();
  parts = {
    authorization: TOKEN,
    params: {
      groupId: [FINANCE],
      datasetId: [target.datasetId, busy.datasetId, IMPORTED],
      tableName: [salesDefinition.name],
      pushId: [push.id],
      n: ['0'],
    },
  };
  extra = await startApi();
  origin = new URL(extra.api).origin;
});
afterAll(async () => {
  for (const id of created) await sendToApi('DELETE', `groups/${FINANCE}/datasets/${id}`, { token });
  await extra.stop();
});

/** The endpoint that a request may have reached. */
function reachedBy({ method, path }: AnyRequest): AnyEndpoint | undefined {
  const { pathname } = new URL(path, origin);
  const asked = method === 'HEAD' ? 'GET' : method;
  const isHere = ({ path: template }: AnyEndpoint) =>
    variantsOf(template).some((plain) => matchPath(plain, pathname) !== undefined);
  return endpoints.find((endpoint) => endpoint.method === asked && isHere(endpoint));
}

/** Tells whether a request would take the ground from under the others, in other files too. */
function deletesTarget({ method, path }: AnyRequest): boolean {
  return method === 'DELETE' && [target.datasetId, IMPORTED].some((id) => path.split('?')[0]?.endsWith(id));
}

async function check(request: AnyRequest): Promise<void> {
  const { authorization } = request.headers;
  const signedIn = authorization === TOKEN ? { ...request.headers, authorization: `Bearer ${token}` } : request.headers;
  const answer = await sendAnything(origin, { ...request, headers: signedIn });
  if (answer.status === 201) created.push(z.object({ id: z.string() }).parse(JSON.parse(answer.text)).id);
  expect(answerComplaint(answer, reachedBy(request))).toBeUndefined();
}

describe.each(rows)('%s', (name, endpoint) => {
  it('answers whatever it is sent as the contract says or with problem details', async () => {
    const example = examples[name];
    const body = 'body' in example ? example.body : undefined;
    const request = anyRequest(endpoint, { ...parts, body }).filter((each) => !deletesTarget(each));
    await fc.assert(fc.asyncProperty(request, check), { seed: SEED, numRuns: RUNS });
  });
});

describe('a method that no function takes', () => {
  it.each(['TRACE', 'PROPFIND', 'PURGE'])('%s is answered by the host', async (method) => {
    const answer = await sendAnything(origin, { method, path: '/api/groups', headers: {} });
    expect(answer).toMatchObject({ status: 404, text: '' });
  });
});

describe('the API process', () => {
  it('is still the same one, and alive', async () => {
    expect(process.kill(extra.pid, 0)).toBe(true);
    expect((await fetch(`${extra.api}/health`)).status).toBe(200);
  });
});
