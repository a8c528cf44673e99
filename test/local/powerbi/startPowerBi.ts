import { z } from 'zod';
import { createPowerBi } from '../../../local/powerbi/createPowerBi.ts';
import type { PowerBiOptions } from '../../../local/powerbi/createPowerBi.ts';
import { createTokenIssuer } from './createTokenIssuer.ts';
import type { TokenOverrides } from './createTokenIssuer.ts';

/** One request of a test. */
export interface TestRequest {
  readonly method?: string;
  /** JSON, or text that is sent as it is. */
  readonly body?: unknown;
  /** Sent as multipart/form-data, instead of a body. */
  readonly form?: FormData;
  readonly as?: TokenOverrides;
  readonly signal?: AbortSignal;
}

const created = z.object({ id: z.guid() });
const found = z.object({
  results: z.tuple([z.object({ tables: z.tuple([z.object({ rows: z.array(z.unknown()) })]) })]),
});
const stored = z.object({ rowCount: z.number(), rows: z.array(z.array(z.unknown())) });

/** A local Power BI for a test, with a clock that the test moves. */
export async function startPowerBi(options: Partial<PowerBiOptions> = {}) {
  const issuer = await createTokenIssuer();
  const time = { now: Date.now() };
  const powerBi = createPowerBi({ keysUrl: issuer.keysUrl, clock: () => time.now, ...options });
  const url = await powerBi.listen(0);

  const authorization = async (as?: TokenOverrides) => `Bearer ${await issuer.token(as)}`;

  async function call(path: string, request: TestRequest = {}): Promise<Response> {
    const signedIn = { authorization: await authorization(request.as) };
    const body = request.form ?? (request.body === undefined ? undefined : textOf(request.body));
    return fetch(`${url}/v1.0/myorg/${path}`, {
      method: request.method ?? 'GET',
      redirect: 'manual',
      headers: request.form ? signedIn : { ...signedIn, 'content-type': 'application/json' },
      ...(request.signal ? { signal: request.signal } : {}),
      ...(body === undefined ? {} : { body }),
    });
  }

  async function local(path: string, method = 'GET', body?: unknown): Promise<Response> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return fetch(`${url}/local/${path}`, { method, ...sent });
  }

  async function createDataset(body: object): Promise<string> {
    const answer = await call('datasets', { method: 'POST', body });
    return created.parse(await answer.json()).id;
  }

  async function createTable(columns: Readonly<Record<string, string>>, query = ''): Promise<string> {
    const listed = Object.entries(columns).map(([name, dataType]) => ({ name, dataType }));
    const body = { name: 'Test', defaultMode: 'Push', tables: [{ name: 'T', columns: listed }] };
    const answer = await call(`datasets${query}`, { method: 'POST', body });
    return created.parse(await answer.json()).id;
  }

  return {
    url,
    time,
    authorization,
    call,
    local,
    createDataset,
    createTable,
    post: (datasetId: string, body: unknown) => call(`datasets/${datasetId}/tables/T/rows`, { method: 'POST', body }),
    query: async (datasetId: string, query: string) => {
      const body = { queries: [{ query }], serializerSettings: { includeNulls: true } };
      const answer = await call(`datasets/${datasetId}/executeQueries`, { method: 'POST', body });
      return found.parse(await answer.json()).results[0].tables[0].rows;
    },
    rows: async (datasetId: string, page = '') =>
      stored.parse(await (await local(`state/rows?datasetId=${datasetId}&table=T${page}`)).json()),
    close: async () => {
      await powerBi.close();
      await issuer.close();
    },
  };
}

/** What {@link startPowerBi} gives. */
export type TestPowerBi = Awaited<ReturnType<typeof startPowerBi>>;

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
