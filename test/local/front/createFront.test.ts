import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFront } from '../../../local/front/createFront.ts';
import { readCertificate } from '../../../local/front/readCertificate.ts';
import { closeServer } from '../../../local/http/closeServer.ts';
import { listen } from '../../../local/http/listen.ts';
import { loopbackUrl } from '../../../local/http/loopbackUrl.ts';
import { sendTls, type TlsAnswer, type TlsRequest } from './sendTls.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers what it was asked, or the pane's page, and closes a kept connection only when its next request is there. */
function createUpstream(): Server {
  const closing = new WeakSet<Socket>();
  return createServer((request, response) => {
    if (request.url === '/taskpane.html') {
      response.end('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>Ä');
      return;
    }
    if (closing.has(request.socket)) {
      request.socket.destroy();
      return;
    }
    closing.add(request.socket);
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const seen = { method: request.method, url: request.url, headers: request.headers, body };
      response.writeHead(201, { 'x-from': 'upstream' }).end(JSON.stringify(seen));
    });
  });
}

describe('createFront()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rangecast-front-'));
  const upstream = createUpstream();
  let front: ReturnType<typeof createFront>;
  let port: number;
  let upstreamPort: number;
  let certificate: string;

  const send = (method: string, path: string, options?: TlsRequest): Promise<TlsAnswer> =>
    sendTls(port, certificate, method, path, options);
  const seenBy = async (...request: Parameters<typeof send>): Promise<Seen> =>
    JSON.parse((await send(...request)).body) as Seen;

  beforeAll(async () => {
    for (const name of ['workbook', 'data', 'office']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'workbook/index.html'), 'the workbook');
    writeFileSync(join(folder, 'data/cars.csv'), 'name\nvolvo\n');
    writeFileSync(join(folder, 'office/excel-web-16.00.js'), 'office');
    writeFileSync(join(folder, 'secret.txt'), 'not below a folder that is served');
    upstreamPort = await listen(upstream, 0);
    const { pem, file } = await readCertificate(join(folder, 'certificate'), new Date());
    certificate = readFileSync(file, 'utf8');
    front = createFront({
      pem,
      api: loopbackUrl(upstreamPort),
      entra: loopbackUrl(upstreamPort),
      workbookFolder: join(folder, 'workbook'),
      dataFolder: join(folder, 'data'),
      officeJsFolder: join(folder, 'office'),
    });
    port = await listen(front, 0);
  });
  afterAll(async () => {
    await closeServer(front);
    await closeServer(upstream);
    rmSync(folder, { recursive: true });
  });

  describe('files', () => {
    it.each([
      ['/workbook/', 'the workbook', 'text/html; charset=utf-8'],
      ['/workbook/data/cars.csv?x=1', 'name\nvolvo\n', 'text/csv; charset=utf-8'],
      ['/lib/1/hosted/Excel-Web-16.00.js', 'office', 'text/javascript; charset=utf-8'],
    ])('serves %s with its type and length', async (path, body, type) => {
      const answer = await send('GET', path);
      expect(answer).toMatchObject({ status: 200, body });
      expect(answer.headers).toMatchObject({ 'content-type': type, 'content-length': String(body.length) });
    });
    it('answers 304 to a browser that has the file', async () => {
      const { headers } = await send('GET', '/workbook/');
      const again = await send('GET', '/workbook/', { headers: { 'if-none-match': headers.etag } });
      expect(again).toMatchObject({ status: 304, body: '' });
      expect(again.headers['cache-control']).toBe('no-cache');
    });
    it('sends /workbook to the page', async () => {
      expect(await send('GET', '/workbook')).toMatchObject({ status: 308, headers: { location: '/workbook/' } });
    });
    it.each([
      '/workbook/none.js',
      '/workbook/..%2fsecret.txt',
      '/workbook/../secret.txt',
      '/workbook/%00',
      '/workbook/%E0%A4%A',
    ])('answers 404 to %s', async (path) => {
      expect(await send('GET', path)).toMatchObject({ status: 404, body: expect.stringContaining('There is no file') });
    });
    it('lets nobody write', async () => {
      expect((await send('PUT', '/workbook/', { body: 'x' })).status).toBe(405);
    });
  });

  describe('what goes on to a service', () => {
    it('keeps method, path, query, host and answer', async () => {
      const answer = await send('PATCH', '/api/a%2Fb?c=d&c=e');
      expect(answer).toMatchObject({ status: 201, headers: { 'x-from': 'upstream' } });
      expect(JSON.parse(answer.body)).toMatchObject({
        method: 'PATCH',
        url: '/api/a%2Fb?c=d&c=e',
        headers: { host: `localhost:${port}`, 'x-forwarded-proto': 'https' },
      });
    });
    it('keeps the length of a body, and announces none where there is none', async () => {
      const sent = await seenBy('POST', '/api/rows', { body: 'rows', headers: { 'content-length': 4 } });
      expect(sent.body).toBe('rows');
      expect(sent.headers['content-length']).toBe('4');
      expect(sent.headers['transfer-encoding']).toBeUndefined();
      const bare = await seenBy('DELETE', '/api/rows');
      expect(bare.headers['transfer-encoding']).toBeUndefined();
    });
    it('gets an answer though the service closes the connection of the request before', async () => {
      expect((await send('GET', '/api/first')).status).toBe(201);
      expect((await send('GET', '/api/second')).status).toBe(201);
    });
    it('drops the headers of the connection', async () => {
      const { headers } = await seenBy('GET', '/api', { headers: { te: 'trailers', 'x-kept': '1' } });
      expect(headers.te).toBeUndefined();
      expect(headers['x-kept']).toBe('1');
    });
    it('asks Entra for the token of the workbook page', async () => {
      const { url, headers } = await seenBy('POST', '/workbook/token', {
        body: '{}',
        headers: { 'content-length': 2 },
      });
      expect(url).toBe('/local/token');
      expect(headers.host).toBe(`127.0.0.1:${upstreamPort}`);
    });
    it('makes the pane load office.js from here', async () => {
      const { body, headers } = await send('GET', '/taskpane.html');
      expect(body).toBe('<script src="/lib/1/hosted/office.js"></script>Ä');
      expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
    });
  });

  it('answers as localhost and 127.0.0.1 with its own port, and to no other name', async () => {
    expect((await send('GET', '/workbook/', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200);
    const refused = await send('GET', '/workbook/', { headers: { host: 'evil.example' } });
    expect(refused).toMatchObject({ status: 421, body: expect.stringContaining('Call it as localhost') });
  });

  it('answers 502 with a sentence while a service is down', async () => {
    await closeServer(upstream);
    const answer = await send('GET', '/api/health');
    await listen(upstream, upstreamPort);
    expect(answer).toMatchObject({ status: 502, body: expect.stringContaining("The functions host doesn't answer") });
  });
});
