import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { NoAnswer, sendOnce, type Request } from '../../../functions/powerbi/sendOnce.ts';
import { listen } from '../../../local/http/listen.ts';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let server: Server;
let apiUrl = '';
let received: Received[] = [];
let respond: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer(({ method, url, headers }, response) => {
    const parts: Buffer[] = [];
    response.req
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        received.push({ method, url, headers, body: Buffer.concat(parts) });
        respond(response);
      });
  });
  apiUrl = `http://127.0.0.1:${await listen(server, 0)}`;
});
beforeEach(() => {
  received = [];
  respond = (response) => response.end('{}');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function send(request: Partial<Request> = {}) {
  const whole = { method: 'GET', path: '/groups', signal: AbortSignal.timeout(5_000), repeatable: true } as const;
  return sendOnce(apiUrl, 'the-token', { ...whole, ...request });
}

describe('sendOnce() request', () => {
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const)('sends %s with the token', async (method) => {
    await send({ method, path: '/groups?$top=1' });
    expect(received).toMatchObject([
      { method, url: '/v1.0/myorg/groups?$top=1', headers: { authorization: 'Bearer the-token' } },
    ]);
  });

  it('sends a text as JSON', async () => {
    await send({ method: 'POST', body: '{"name":"Ü"}' });
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
    });
    expect(received[0]?.body.toString()).toBe('{"name":"Ü"}');
  });

  it('sends bytes as they are, with the content type that is given', async () => {
    const body = Uint8Array.of(0, 255, 10);
    await send({ method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream' } });
    expect(received[0]?.headers['content-type']).toBe('application/octet-stream');
    expect(received[0]?.body).toEqual(Buffer.from(body));
  });

  it('lays headers over the defaults, but none that is its own', async () => {
    const headers = { Accept: 'text/csv', Authorization: 'Bearer other', Host: 'evil.example', 'X-Given': '1' };
    await send({ headers });
    expect(received[0]?.headers).toMatchObject({
      accept: 'text/csv',
      authorization: 'Bearer the-token',
      host: new URL(apiUrl).host,
      'x-given': '1',
    });
  });

  it.each([
    '/../../admin',
    '/..',
    '/groups/%2e%2e/%2E%2E/x',
    '/groups/../..\\..\\x',
    '.evil.example/x',
    '@evil.example/x',
    '',
    '?x=1',
  ])('sends nothing to the path %s', async (path) => {
    await expect(send({ path })).rejects.toThrow('leads out of the REST API of Power BI');
    expect(received).toEqual([]);
  });
});

describe('sendOnce() answer', () => {
  it('gives all of an answer', async () => {
    respond = (response) => {
      response.writeHead(429, 'Slow Down', {
        'content-type': 'application/json; charset=utf-8',
        'retry-after': '7',
        RequestId: 'r-9',
        'www-authenticate': 'Bearer',
        'set-cookie': ['a=1', 'b=2'],
      });
      response.end('{"message":"Ü"}');
    };
    const answer = await send();
    expect(answer).toMatchObject({
      status: 429,
      statusText: 'Slow Down',
      text: '{"message":"Ü"}',
      retryAfter: '7',
      requestId: 'r-9',
      wwwAuthenticate: 'Bearer',
    });
    expect(answer.headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'] });
    expect(answer.bytes).toEqual(Buffer.from('{"message":"Ü"}'));
  });

  it('takes x-ms-request-id where there is no RequestId', async () => {
    respond = (response) => response.setHeader('x-ms-request-id', 'ms-1').end();
    expect((await send()).requestId).toBe('ms-1');
  });

  it.each([
    ['utf-8 without a charset', 'text/plain', Buffer.from('Ü')],
    ['its charset', 'text/plain; charset=iso-8859-1', Buffer.from([0xdc])],
    ['utf-8 for an unknown charset', 'text/plain; charset=x-none', Buffer.from('Ü')],
    ['utf-8 with a byte order mark', 'text/plain', Buffer.from('\uFEFFÜ')],
  ])('decodes %s and keeps the bytes', async (_, type, bytes) => {
    respond = (response) => response.setHeader('content-type', type).end(bytes);
    const answer = await send();
    expect(answer.text).toBe('Ü');
    expect(answer.bytes).toEqual(bytes);
  });

  it('follows no redirect', async () => {
    respond = (response) => response.writeHead(307, { location: `${apiUrl}/v1.0/myorg/elsewhere` }).end();
    expect((await send()).status).toBe(307);
    expect(received).toHaveLength(1);
  });

  it.each([
    ['a connection that breaks', (response: ServerResponse) => void response.destroy()],
    [
      'a body that breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '10' });
        response.write('{');
        setImmediate(() => response.destroy());
      },
    ],
  ])('tells of %s as no answer', async (_, broken) => {
    respond = broken;
    await expect(send()).rejects.toThrow(NoAnswer);
  });

  it('tells of an aborted request as no answer', async () => {
    const controller = new AbortController();
    respond = () => controller.abort();
    await expect(send({ signal: controller.signal })).rejects.toThrow(NoAnswer);
  });
});
