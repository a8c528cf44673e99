import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import { clouds, type CloudName } from '../../../functions/auth/cloud.ts';
import { createTokenBroker } from '../../../functions/auth/createTokenBroker.ts';
import { listen } from '../../../local/http/listen.ts';
import { problemStatus } from '../../../shared/problem.ts';

// Another token service than ours in local/entra, to see that the broker needs nothing but what is documented.
interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const START = Date.parse('2026-11-24T10:00:00Z');
const TENANT = '11111111-1111-4111-8111-111111111111';
const caller = { tenantId: TENANT, objectId: 'o', name: 'Anna', scopes: ['access_as_user'], assertion: 'a.b.c' };
const claims = '{"access_token":{"polids":{"essential":true,"values":["x"]}}}';

let server: Server;
let url = '';
let reply: Reply;
let asked: { path: string; form: URLSearchParams }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', form: new URLSearchParams(text) });
      response.writeHead(reply.status, reply.headers ?? { 'content-type': 'application/json' }).end(reply.body);
    });
  });
  url = `http://127.0.0.1:${await listen(server, 0)}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function answerWith(status: number, body: unknown, headers?: Readonly<Record<string, string>>): void {
  reply = { status, body: typeof body === 'string' ? body : JSON.stringify(body), ...(headers && { headers }) };
}

function brokerAt(now: () => number = () => START, cloud: CloudName = 'public') {
  return createTokenBroker({
    cloud: clouds[cloud],
    clientId: '22222222-2222-4222-8222-222222222222',
    credential: { kind: 'secret', secret: 'secret' },
    loopbackUrl: url,
    now,
    pause: () => Promise.resolve(),
  });
}

describe('createTokenBroker() tokens of another service', () => {
  it.each([
    ['no more than a token and its lifetime', { access_token: 't', token_type: 'Bearer', expires_in: 3600 }, 3600],
    ['a lifetime that is a text', { access_token: 't', expires_in: '3599' }, 3599],
    ['a lifetime with a fraction', { access_token: 't', expires_in: 3599.7 }, 3599],
    ['an extended lifetime alone', { access_token: 't', ext_expires_in: '1800' }, 1800],
    ['no lifetime', { access_token: 't' }, 600],
    ['unknown fields', { access_token: 't', expires_in: 3600, not_before: 'x', resource: [1], scope: 7 }, 3600],
    ['no client_info but a foot note', { access_token: 't', expires_in: 3600, foci: '1', client_info: '' }, 3600],
  ])('takes %s', async (_name, body, lifetime) => {
    answerWith(200, body);
    let now = START;
    const broker = brokerAt(() => now);
    expect(await broker.powerBiToken(caller)).toBe('t');
    now = START + (lifetime - 121) * 1000;
    await broker.powerBiToken(caller);
    expect(asked).toHaveLength(1);
    now += 1000;
    await broker.powerBiToken(caller);
    expect(asked).toHaveLength(2);
  });

  it('takes an answer of another content type', async () => {
    answerWith(200, { access_token: 't', expires_in: 3600 }, { 'content-type': 'text/plain' });
    expect(await brokerAt().powerBiToken(caller)).toBe('t');
  });
});

describe('createTokenBroker() refusals of another service', () => {
  const refusals: readonly (readonly [
    name: string,
    status: number,
    body: Readonly<Record<string, unknown>>,
    code: string,
  ])[] = [
    [
      'claims under interaction_required',
      400,
      { error: 'interaction_required', error_codes: [50076], claims },
      'claims_challenge',
    ],
    [
      'claims under invalid_grant',
      400,
      { error: 'invalid_grant', suberror: 'basic_action', error_codes: [50079], claims },
      'claims_challenge',
    ],
    [
      'claims under invalid_grant without suberror',
      400,
      { error: 'invalid_grant', error_codes: [50076], claims },
      'claims_challenge',
    ],
    ['claims with 401', 401, { error: 'invalid_grant', claims }, 'claims_challenge'],
    [
      'claims that are no text',
      400,
      { error: 'interaction_required', claims: JSON.parse(claims) as unknown },
      'claims_challenge',
    ],
    ['empty claims', 400, { error: 'interaction_required', error_codes: [50076], claims: '' }, 'sign_in_again'],
    ['a second factor without claims', 400, { error: 'invalid_grant', error_codes: [50076] }, 'sign_in_again'],
    ['consent without suberror', 400, { error: 'invalid_grant', error_codes: [65001] }, 'consent_required'],
    ['consent by name alone', 400, { error: 'consent_required' }, 'consent_required'],
    ['consent by suberror alone', 400, { error: 'invalid_grant', suberror: 'consent_required' }, 'consent_required'],
    [
      'a number in the description alone',
      400,
      { error: 'invalid_grant', error_description: 'AADSTS65001: The user …\r\nTrace ID: x\r\nCorrelation ID: y' },
      'consent_required',
    ],
    ['numbers that are texts', 400, { error: 'invalid_grant', error_codes: ['65001'] }, 'consent_required'],
    ['codes that are no list', 400, { error: 'invalid_grant', error_codes: 65001 }, 'sign_in_again'],
    ['an expired grant', 400, { error: 'invalid_grant', error_codes: [70008] }, 'sign_in_again'],
    ['invalid_grant without a number', 400, { error: 'invalid_grant' }, 'sign_in_again'],
    ['invalid_grant with an unknown number', 400, { error: 'invalid_grant', error_codes: [500131] }, 'misconfigured'],
    ['invalid_client', 401, { error: 'invalid_client' }, 'misconfigured'],
    ['an error without a name', 400, {}, 'sign_in_unavailable'],
    ['a token beside an error', 400, { access_token: 't', expires_in: 3600 }, 'sign_in_unavailable'],
    ['not now, with 400', 400, { error: 'temporarily_unavailable' }, 'sign_in_unavailable'],
    ['90033 with 400', 400, { error: 'invalid_request', error_codes: [90033] }, 'sign_in_unavailable'],
    ['too many requests with 400', 400, { error: 'invalid_request', error_codes: [50196] }, 'sign_in_unavailable'],
    ['no token', 200, { token_type: 'Bearer' }, 'sign_in_unavailable'],
  ];
  it.each(refusals)('reads %s', async (_name, status, body, code) => {
    answerWith(status, body);
    await expect(brokerAt().powerBiToken(caller)).rejects.toMatchObject({
      code,
      ...(code === 'claims_challenge' ? { details: { claims } } : {}),
    });
  });

  it.each([
    ['a 503 page', 503, '<html>', 2],
    ['an empty 500', 500, '', 2],
    ['a 400 page', 400, '<html>', 2],
    ['a list', 200, '[]', 2],
    ['a 429 page', 429, '<html>', 1],
  ])('calls %s an outage', async (_name, status, body, requests) => {
    answerWith(status, body, { 'content-type': 'text/html' });
    await expect(brokerAt().powerBiToken(caller)).rejects.toMatchObject({ code: 'sign_in_unavailable', status: 503 });
    expect(asked).toHaveLength(requests);
  });

  it('reads a Retry-After that is a date', async () => {
    answerWith(503, {}, { 'retry-after': new Date(Date.now() + 20_500).toUTCString() });
    const error: unknown = await brokerAt()
      .powerBiToken(caller)
      .catch((problem: unknown) => problem);
    expect(error).toMatchObject({ details: { retryAfter: expect.any(Number) } });
    const { retryAfter } = (error as { details: { retryAfter: number } }).details;
    expect(retryAfter).toBeGreaterThan(15);
    expect(retryAfter).toBeLessThanOrEqual(21);
  });

  it('gives a problem or a token for any answer', async () => {
    const field = fc.constantFrom(
      'error',
      'suberror',
      'error_codes',
      'error_description',
      'claims',
      'access_token',
      'id_token',
      'client_info',
      'expires_in',
      'scope',
      'token_type',
      'correlation_id',
      'refresh_token',
    );
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('invalid_grant', 'interaction_required', 't', '3600', '{}'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(200, 400, 401, 429, 503), fc.dictionary(field, value), async (status, body) => {
        answerWith(status, body);
        const outcome: unknown = await brokerAt()
          .powerBiToken(caller)
          .catch((error: unknown) => error);
        if (typeof outcome === 'string') expect(outcome).not.toBe('');
        else expect(Object.keys(problemStatus)).toContain((outcome as { code: string }).code);
      }),
    );
  });
});

describe('createTokenBroker() clouds', () => {
  const all: readonly (readonly [cloud: CloudName, resource: string])[] = [
    ['public', 'https://analysis.windows.net/powerbi/api'],
    ['gcc', 'https://analysis.usgovcloudapi.net/powerbi/api'],
    ['gcchigh', 'https://high.analysis.usgovcloudapi.net/powerbi/api'],
    ['dod', 'https://mil.analysis.usgovcloudapi.net/powerbi/api'],
    ['china', 'https://analysis.chinacloudapi.cn/powerbi/api'],
  ];
  it.each(all)('asks in %s for the resource of that cloud, and nothing else first', async (cloud, resource) => {
    answerWith(200, { access_token: 't', expires_in: 3600 });
    expect(await brokerAt(() => START, cloud).powerBiToken(caller)).toBe('t');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.path).toMatch(new RegExp(`^/${TENANT}/oauth2/v2\\.0/token\\?`));
    expect(asked[0]?.form.get('scope')?.split(' ')).toContain(`${resource}/.default`);
    expect(asked[0]?.form.get('assertion')).toBe(caller.assertion);
  });
});
