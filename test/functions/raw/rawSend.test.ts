import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { startRawServer, type RawServer } from './rawServer.ts';

let server: RawServer;

beforeAll(async () => {
  server = await startRawServer();
});
beforeEach(() => {
  server.received.length = server.logged.length = server.answers.length = 0;
});
afterAll(() => server.stop());

const D = 'd0000000-0000-4000-8000-000000000001';

function answering(status: number, body = '', headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse) => response.writeHead(status, headers).end(body);
}

async function refusal(order: Readonly<Record<string, unknown>>, files?: Parameters<RawServer['send']>[1]) {
  const problem = await server.send(order, files).catch((error: unknown) => error);
  expect(server.received).toEqual([]);
  return problem;
}

const refused = (path: string, why: string) =>
  expect.objectContaining({
    code: 'invalid_request',
    details: { errors: [{ path, message: expect.stringContaining(why) }] },
  });

describe('sendRaw() request', () => {
  it('is GET /imports where nothing is said', async () => {
    expect(await server.send({})).toMatchObject({ status: 200, body: {}, bodyType: 'json', tries: 1 });
    expect(server.received).toMatchObject([
      { method: 'GET', url: '/v1.0/myorg/imports', headers: { authorization: 'Bearer the-token' } },
    ]);
  });

  it('carries query parameters and headers', async () => {
    await server.send({
      path: '/groups?$top=1',
      queryParams: { $filter: "name eq 'ä'", x: [1, true] },
      headers: { 'X-Test': 'yes', Accept: 'text/csv' },
    });
    expect(server.received).toMatchObject([
      {
        url: '/v1.0/myorg/groups?$top=1&$filter=name%20eq%20%27%C3%A4%27&x=1&x=true',
        headers: { 'x-test': 'yes', accept: 'text/csv' },
      },
    ]);
  });

  it('sends JSON with every digit of its numbers', async () => {
    const data =
      '{"rows":[{"a":9007199254740993,"b":0.1000000000000000000001,"c":-0,"d":1.50,"e":"9007199254740993"}]}';
    await server.send(`{"method":"POST","path":"/x","data":${data}}`);
    expect(server.received[0]?.body.toString()).toBe(data);
    expect(server.received[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it.each([
    [{}, 'text/plain; charset=utf-8'],
    [{ 'Content-Type': 'application/json' }, 'application/json'],
  ])('sends a text as it is, with headers %j as %s', async (headers, type) => {
    await server.send({ method: 'POST', path: '/x', data: '{"a": 1.0}', headers });
    expect(server.received[0]?.body.toString()).toBe('{"a": 1.0}');
    expect(server.received[0]?.headers['content-type']).toBe(type);
  });

  it.each([
    [null, 'null'],
    [false, 'false'],
    [0, '0'],
    [[], '[]'],
    ['', ''],
  ])('sends %j as %s', async (data, text) => {
    await server.send({ method: 'POST', path: '/x', data });
    expect(server.received[0]?.body.toString()).toBe(text);
  });

  it('sends a form of fields and files, of both kinds', async () => {
    const sent = { fileName: 'a.xlsx', contentType: 'application/vnd.ms-excel', bytes: Buffer.from([0, 255]) };
    await server.send(
      {
        method: 'POST',
        formData: { note: ['ä', 'b'] },
        files: { inline: Buffer.from('text').toString('base64'), named: '' },
        fileNames: { named: 'n "1".csv' },
        headers: { 'content-type': 'multipart/form-data' },
      },
      new Map([['part', sent]]),
    );
    const { headers, body } = server.received[0] ?? {};
    const type = headers?.['content-type'] ?? '';
    expect(type).toMatch(/^multipart\/form-data; boundary=\S+$/);
    const form = await new Response(new Uint8Array(body ?? []), { headers: { 'content-type': type } }).formData();
    expect(form.getAll('note')).toEqual(['ä', 'b']);
    expect(form.get('inline')).toMatchObject({ name: 'inline', size: 4, type: 'application/octet-stream' });
    expect(form.get('named')).toMatchObject({ name: 'n "1".csv', size: 0 });
    expect(form.get('part')).toMatchObject({ name: 'a.xlsx', size: 2, type: 'application/vnd.ms-excel' });
  });

  it.each([
    [{ path: '/../x' }, 'path', 'two dots'],
    [{ headers: { Host: 'x' } }, 'headers.Host', 'leave it out'],
    [{ queryParams: { access_token: 'x' } }, 'queryParams.access_token', 'leave it out'],
    [{ data: 1 }, 'data', 'cannot go with GET'],
    [{ method: 'HEAD', files: { a: '' } }, 'files', 'cannot go with HEAD'],
    [{ method: 'POST', data: 1, formData: {} }, 'data', 'neither formData nor files'],
    [{ method: 'POST', fileNames: { a: 'x' } }, 'fileNames.a', 'names no file'],
    [{ method: 'POST', files: { a: '' }, fileNames: { a: 'x\r\ny' } }, 'fileNames.a', 'control characters'],
    [{ method: 'POST', formData: { 'a\n': '' } }, 'formData.a\n', 'control characters'],
    [
      { method: 'POST', formData: { a: '' }, headers: { 'content-type': 'text/csv' } },
      'headers.content-type',
      'leave it out',
    ],
    [{ method: 'POST', path: `/Datasets/${D}/Tables/t/ROWS/`, data: [], maxRetries: 1 }, 'maxRetries', 'must be 0'],
    [{ method: 'DELETE', path: '/datasets/1/tables/t/rows' }, 'path', 'ids as Power BI lists them'],
    [{ method: 'DELETE', path: `/datasets/{${D}}` }, 'path', 'ids as Power BI lists them'],
    [{ method: 'PUT', path: `/groups/me/datasets/${D}/tables/t` }, 'path', 'ids as Power BI lists them'],
    [{ method: 'PUT', path: `/else/datasets/${D}/tables/tables` }, 'path', 'ids as Power BI lists them'],
  ])('refuses %j', async (order, path, why) => {
    expect(await refusal(order)).toEqual(refused(path, why));
  });

  it('refuses a file that came both ways', async () => {
    const file = { fileName: '', contentType: '', bytes: Buffer.of() };
    const problem = await refusal({ method: 'POST', files: { a: '' } }, new Map([['a', file]]));
    expect(problem).toEqual(refused('files.a', 'send it once'));
  });
});

describe('sendRaw() answer', () => {
  it.each([201, 307, 404, 429, 500])('gives a %s as it is', async (status) => {
    server.answers.push(answering(status, '{"a":1}', { location: 'https://else.example/x' }));
    expect(await server.send({})).toMatchObject({
      status,
      body: { a: 1 },
      headers: { location: 'https://else.example/x' },
    });
    expect(server.received).toHaveLength(1);
  });

  it('keeps every digit of JSON', async () => {
    server.answers.push(answering(200, '{"a":9007199254740993,"b":1.10}'));
    expect(JSON.stringify((await server.send({})).body)).toBe('{"a":9007199254740993,"b":1.10}');
  });

  it('gives the headers that tell of the answer, and no others', async () => {
    server.answers.push(answering(200, '{}', { RequestId: 'r-1', 'set-cookie': 'a=1', etag: '"1"', server: 'x' }));
    const { headers } = await server.send({});
    expect(headers).toEqual({ requestid: 'r-1', etag: '"1"', date: expect.any(String) });
  });

  it.each([
    ['json', 'no json', 'text', 'no json'],
    ['text', '{"a":1}', 'text', '{"a":1}'],
    ['binary', 'ä', 'base64', 'w6Q='],
    ['json', '', 'none', undefined],
    ['binary', '', 'none', undefined],
  ])('gives as %s the body %j as %s', async (responseType, sent, bodyType, body) => {
    server.answers.push(answering(200, sent));
    const answer = await server.send({ responseType });
    expect(answer.bodyType).toBe(bodyType);
    expect(answer.body).toBe(body);
  });

  it('gives what is nested too deep to be read as JSON as text', async () => {
    const sent = '['.repeat(50_000);
    server.answers.push(answering(200, sent));
    const { body, bodyType } = await server.send({});
    expect([bodyType, body === sent]).toEqual(['text', true]);
  });

  it('has no body after HEAD', async () => {
    server.answers.push(answering(200));
    expect(await server.send({ method: 'HEAD' })).toMatchObject({ status: 200, bodyType: 'none' });
  });
});

describe('sendRaw() tries', () => {
  const broken = (response: ServerResponse) => void response.destroy();

  it('once by default, also after a 503', async () => {
    server.answers.push(answering(503, '', { 'retry-after': '1' }));
    expect(await server.send({})).toMatchObject({ status: 503, tries: 1 });
  });

  it('again after 5xx and broken connections', async () => {
    server.answers.push(answering(500), broken, answering(200, '{"ok":true}'));
    expect(await server.send({ maxRetries: 5 })).toMatchObject({ status: 200, body: { ok: true }, tries: 3 });
  });

  it('gives the last answer when all tries are used up', async () => {
    server.answers.push(answering(500), answering(502), answering(503));
    expect(await server.send({ maxRetries: 2 })).toMatchObject({ status: 503, tries: 3 });
  });

  it.each([400, 404, 429])('not again after a %s, unless after all errors', async (status) => {
    server.answers.push(answering(status));
    expect(await server.send({ maxRetries: 2 })).toMatchObject({ status, tries: 1 });
    server.answers.push(answering(status), answering(200));
    expect(await server.send({ maxRetries: 2, retryAllErrors: true })).toMatchObject({ status: 200, tries: 2 });
  });

  it('never again after a redirect', async () => {
    server.answers.push(answering(307));
    expect(await server.send({ maxRetries: 2, retryAllErrors: true })).toMatchObject({ status: 307, tries: 1 });
  });

  it('stops before a wait that would pass the total, and gives the last answer', async () => {
    server.answers.push(answering(503, '', { 'retry-after': '600' }));
    expect(await server.send({ maxRetries: 2 })).toMatchObject({ status: 503, tries: 1 });
  });

  it('waits for the delay, or for Retry-After where that is longer', async () => {
    server.answers.push(answering(500), answering(503, '', { 'retry-after': '1' }));
    const started = performance.now();
    expect(await server.send({ maxRetries: 2, retryDelayMs: 100 })).toMatchObject({ status: 200, tries: 3 });
    expect(performance.now() - started).toBeGreaterThan(1_090);
  });

  it('waits a second first with backoff, whatever the delay', async () => {
    server.answers.push(answering(500));
    const started = performance.now();
    await server.send({ maxRetries: 1, useExponentialBackoff: true, retryDelayMs: 60_000 });
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThan(990);
    expect(waited).toBeLessThan(10_000);
  });

  it('says so when no answer came, also after the time for one try', async () => {
    server.answers.push(broken);
    await expect(server.send({})).rejects.toMatchObject({ code: 'power_bi_unavailable', status: 503 });
    server.answers.push(() => undefined);
    await expect(server.send({ method: 'POST', timeoutMs: 50 })).rejects.toMatchObject({
      code: 'power_bi_unavailable',
      message: expect.stringContaining('Look at what has become of the request'),
    });
  });

  it('sends rows once, also after an expired token', async () => {
    const expired = '{"error":{"code":"TokenExpired"}}';
    server.answers.push(answering(403, expired));
    const rows = { method: 'POST', path: `/datasets/${D}/tables/t/rows`, data: [{ a: 1 }] };
    expect(await server.send(rows)).toMatchObject({ status: 403 });
    server.answers.push(answering(403, expired));
    expect(await server.send({ method: 'POST', path: '/imports' })).toMatchObject({ status: 200 });
    expect(server.received).toHaveLength(3);
  });
});

describe('sendRaw() debug', () => {
  const order = {
    method: 'POST',
    path: '/gateways/1?sig=abc',
    queryParams: { name: 'cell' },
    headers: { 'X-Api-Key': 'abc', 'X-Other': 'Bearer abc' },
    data: { password: 'abc', name: 'Ü' },
    debug: true,
  };

  it('gives the request as it was sent, without secrets', async () => {
    expect((await server.send(order)).request).toEqual({
      method: 'POST',
      url: '/v1.0/myorg/gateways/1?sig=(removed)&name=cell',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json; charset=utf-8',
        'x-api-key': '(removed)',
        'x-other': 'Bearer (removed)',
        authorization: 'Bearer (removed)',
      },
      body: '{"password":"(removed)","name":"Ü"}',
    });
  });

  it('logs a line without values', async () => {
    await server.send(order);
    expect(server.logged.map((line): unknown => JSON.parse(line))).toEqual([
      {
        raw: {
          method: 'POST',
          path: '/gateways/1',
          query: ['sig', 'name'],
          headers: ['accept', 'content-type', 'x-api-key', 'x-other'],
          bytes: 30,
        },
      },
    ]);
  });

  it('gives of a form the names and sizes of its parts', async () => {
    const { request } = await server.send({ method: 'POST', formData: { a: 'ä' }, files: { f: 'AAAA' }, debug: true });
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect(JSON.parse(request?.body ?? '')).toEqual([
      { name: 'a', bytes: 2 },
      { name: 'f', fileName: 'f', contentType: 'application/octet-stream', bytes: 3 },
    ]);
  });

  it('is off by default', async () => {
    expect(await server.send({})).not.toHaveProperty('request');
    expect(server.logged).toEqual([]);
  });
});
