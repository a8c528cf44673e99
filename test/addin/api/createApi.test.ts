import { afterEach, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { ApiProblem } from '../../../addin/api/apiProblem.ts';
import { createApi } from '../../../addin/api/createApi.ts';
import { Unreachable } from '../../../addin/api/unreachable.ts';
import { SignInError } from '../../../addin/auth/signInError.ts';
import type { TokenRequest } from '../../../addin/auth/tokenSource.ts';
import { getHealth } from '../../../shared/contract/config.ts';
import { createDataset } from '../../../shared/contract/datasets.ts';
import { listGroups } from '../../../shared/contract/groups.ts';
import { addBatch } from '../../../shared/contract/pushes.ts';
import { listen, problem, type Answer, type Received } from './listen.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const page = { status: 200, json: { value: [{ id: 'g1', name: 'Sales' }], top: 100, skip: 0 } };

async function start(answer: (request: Received) => Answer | Promise<Answer>) {
  const server = await listen(answer);
  closers.push(server.close);
  const tokens: TokenRequest[] = [];
  const getToken = (request: TokenRequest) => {
    tokens.push(request);
    return Promise.resolve(`token-${tokens.length}`);
  };
  return { ...server, tokens, callApi: createApi({ getToken, fetch, origin: server.origin }) };
}

/** Answers in turn; the last one goes on. */
function inTurn(...answers: readonly Answer[]): () => Answer {
  let next = 0;
  return () => answers[Math.min(next++, answers.length - 1)] ?? 'drop';
}

describe('createApi()', () => {
  it('sends method, path, query and token of the contract row and reads the reply', async () => {
    const { callApi, requests } = await start(() => page);
    const reply = await callApi(listGroups, { params: {}, query: { search: 'Q1 & more', top: 5 } });
    expect(reply.value).toEqual([{ id: 'g1', name: 'Sales' }]);
    expect(requests[0]).toMatchObject({ method: 'GET', url: '/api/groups?search=Q1+%26+more&top=5' });
    expect(requests[0]?.headers.authorization).toBe('Bearer token-1');
  });

  it('percent-encodes names as one segment', async () => {
    const { callApi, requests } = await start(() => problem(404, 'push_not_found'));
    const params = { datasetId: 'd', tableName: 'Q1/sales #2 – ÄÖ', pushId: 'p', n: 3 };
    await callApi(addBatch, { params, query: { driver: 7 }, body: { rows: [[1]] } }).catch(() => undefined);
    const table = 'Q1%2Fsales%20%232%20%E2%80%93%20%C3%84%C3%96';
    expect(requests[0]?.url).toBe(`/api/datasets/d/tables/${table}/pushes/p/batches/3?driver=7`);
  });

  it('asks for no token where nobody has to be signed in', async () => {
    const { callApi, requests, tokens } = await start(() => ({ status: 200, json: { status: 'ok' } }));
    expect(await callApi(getHealth, { params: {} })).toEqual({ status: 'ok' });
    expect(tokens).toEqual([]);
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  it('compresses a large body and tells its length', async () => {
    const { callApi, requests } = await start(() => problem(400, 'invalid_table'));
    const columns = Array.from({ length: 500 }, (_, i) => ({
      name: `Column number ${i}`,
      dataType: 'String' as const,
    }));
    const body = { name: 'Large', tables: [{ name: 'T', columns }] };
    await callApi(createDataset, { params: {}, body }).catch(() => undefined);
    expect(requests[0]?.headers['content-encoding']).toBe('gzip');
    expect(Number(requests[0]?.headers['content-length'])).toBeLessThan(8_192);
    expect(JSON.parse(requests[0]?.text ?? '')).toEqual(body);
  });

  it('sends prepared bytes as they are', async () => {
    const { callApi, requests } = await start(() => ({
      status: 200,
      json: { n: 0, state: 'landed', rows: 1, digest: 'd' },
    }));
    const bytes = gzipSync('{"rows":[[1]]}');
    const params = { datasetId: 'd', tableName: 't', pushId: 'p', n: 0 };
    await callApi(addBatch, { params, query: { driver: 1 }, gzipped: new Blob([bytes]) });
    expect(requests[0]?.headers['content-length']).toBe(String(bytes.length));
    expect(requests[0]?.text).toBe('{"rows":[[1]]}');
  });

  it('throws the problem that the API answers, with its request id', async () => {
    const { callApi } = await start(() => problem(429, 'quota_exhausted', { retryAfter: 12, limit: 1_000_000 }));
    const error = await callApi(listGroups, { params: {} }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({
      code: 'quota_exhausted',
      message: 'Detail of quota_exhausted.',
      requestId: 'r-1',
      details: { retryAfter: 12, limit: 1_000_000 },
    });
  });

  it('throws Unreachable when no answer arrives', async () => {
    const { callApi } = await start(() => 'drop');
    const error = await callApi(listGroups, { params: {} }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unreachable);
    expect(error).toMatchObject({
      code: 'api_unreachable',
      status: undefined,
      message: expect.stringContaining('Check your network connection'),
    });
  });

  it('throws Unreachable with the status when a gateway answers instead of the API', async () => {
    const { callApi } = await start(() => ({ text: '<h1>Bad gateway</h1>' }));
    const error = await callApi(listGroups, { params: {} }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unreachable);
    expect(error).toMatchObject({ code: 'api_unreachable', status: 502 });
  });

  it('throws internal when a reply is not what the contract says', async () => {
    const { callApi } = await start(() => ({ status: 200, json: { value: 'no list' } }));
    await expect(callApi(listGroups, { params: {} })).rejects.toMatchObject({
      code: 'internal',
      message: 'The service answered in a way that this pane does not understand. Close the pane and open it again.',
    });
  });

  it('answers a claims challenge with one new token and one repeat', async () => {
    const challenge = problem(401, 'claims_challenge', { claims: '{"access_token":{}}' });
    const { callApi, requests, tokens } = await start(inTurn(challenge, page));
    expect((await callApi(listGroups, { params: {} })).value).toHaveLength(1);
    expect(tokens).toEqual([
      { interactive: false },
      { interactive: false, refused: 'token-1', challenge: '{"access_token":{}}' },
    ]);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('repeats once with a new token on sign_in_again, then gives up', async () => {
    const { callApi, requests, tokens } = await start(() => problem(401, 'sign_in_again'));
    await expect(callApi(listGroups, { params: {} })).rejects.toMatchObject({ code: 'sign_in_again' });
    expect(requests).toHaveLength(2);
    expect(tokens).toEqual([{ interactive: false }, { interactive: false, refused: 'token-1' }]);
  });

  it('tells what the API asked for where only a person can bring the second token', async () => {
    const { origin } = await start(() => problem(401, 'claims_challenge', { claims: '{}' }));
    const getToken = ({ challenge }: TokenRequest) =>
      challenge === undefined ? Promise.resolve('token') : Promise.reject(new SignInError('click-needed'));
    const callApi = createApi({ getToken, fetch, origin });
    await expect(callApi(listGroups, { params: {} })).rejects.toMatchObject({
      code: 'claims_challenge',
      details: { claims: '{}' },
    });
  });

  it('gives the reason of the signal that ends a call', async () => {
    const controller = new AbortController();
    const { callApi } = await start(async () => {
      controller.abort(new Error('left the page'));
      return Promise.resolve(page);
    });
    const call = callApi(listGroups, { params: {} }, { signal: controller.signal });
    await expect(call).rejects.toThrow('left the page');
  });
});
