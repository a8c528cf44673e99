import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { connectPowerBi } from '../../../functions/powerbi/connectPowerBi.ts';
import { listen } from '../../../local/http/listen.ts';

interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly challenge?: string;
}

const caller = { tenantId: 't', objectId: 'o', name: 'Anna', scopes: [], assertion: 'a' };
const claims = Buffer.from('{"access_token":{}}').toString('base64');
const challenge = `Bearer realm="", error="insufficient_claims", claims="${claims}"`;
const tokenExpired: Reply = { status: 403, body: '{"error":{"code":"TokenExpired"}}' };

let server: Server;
let apiUrl = '';
let replies: Reply[] = [];
let tokensSeen: (string | undefined)[] = [];
let exchanges = 0;
let forgotten: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    tokensSeen.push(request.headers.authorization);
    const { status, body = '{}', challenge: header } = replies.shift() ?? { status: 200 };
    if (header !== undefined) response.setHeader('www-authenticate', header);
    response.writeHead(status).end(body);
  });
  apiUrl = `http://127.0.0.1:${await listen(server, 0)}`;
});
beforeEach(() => {
  [replies, tokensSeen, forgotten, exchanges] = [[], [], [], 0];
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function send(repeatable: boolean): Promise<number> {
  let kept: string | undefined;
  const connection = {
    apiUrl,
    getToken: () => Promise.resolve((kept ??= `token-${(exchanges += 1)}`)),
    forget: (_: unknown, token: string) => {
      forgotten.push(token);
      kept = undefined;
    },
  };
  const signal = AbortSignal.timeout(5_000);
  return (await connectPowerBi(connection, caller).send({ method: 'GET', path: '/groups', signal, repeatable })).status;
}

describe('connectPowerBi()', () => {
  it.each([
    ['403 TokenExpired', tokenExpired],
    ['401', { status: 401 }],
  ])('sends once more with a new token after %s', async (_, reply) => {
    replies = [reply];
    expect(await send(true)).toBe(200);
    expect(tokensSeen).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(forgotten).toEqual(['token-1']);
  });

  it('gives the second refusal as it is', async () => {
    replies = [tokenExpired, tokenExpired];
    expect(await send(true)).toBe(403);
    expect(tokensSeen).toHaveLength(2);
  });

  it('does not repeat rows, but forgets the token', async () => {
    replies = [tokenExpired];
    expect(await send(false)).toBe(403);
    expect([tokensSeen, forgotten]).toEqual([['Bearer token-1'], ['token-1']]);
  });

  it.each([401, 403])('forgets the token after a claims challenge with %i and exchanges no other', async (status) => {
    replies = [{ status, challenge }];
    expect(await send(true)).toBe(status);
    expect([tokensSeen, forgotten, exchanges]).toEqual([['Bearer token-1'], ['token-1'], 1]);
  });

  it('keeps the token after any other refusal', async () => {
    replies = [{ status: 403 }];
    expect(await send(true)).toBe(403);
    expect([tokensSeen, forgotten]).toEqual([['Bearer token-1'], []]);
  });
});
