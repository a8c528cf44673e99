import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveStatic } from '../../../functions/http/serveStatic.ts';

const HOST = 'https://rangecast.contoso.com';

let root: string;
let get: (path: string, headers?: Record<string, string>, host?: string) => Promise<Answer>;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Headers;
  /** Undefined for an answer without a body. */
  readonly text: unknown;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rangecast-static-'));
  const folder = join(root, 'addin');
  mkdirSync(join(folder, 'assets/folder.js'), { recursive: true });
  mkdirSync(join(folder, 'icons'));
  const files = {
    'taskpane.html': 'page',
    'taskpane.html.br': 'page in brotli',
    'taskpane.html.gz': 'page in gzip',
    'assets/main-DUn0rTzQ.js': 'script',
    'assets/main-DUn0rTzQ.js.gz': 'script in gzip',
    'icons/icon-32.png': 'icon',
    '.hidden.json': 'secret',
    'notes.md': 'secret',
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  writeFileSync(join(root, 'host.json'), 'secret');
  const serve = serveStatic(new URL('addin/', pathToFileURL(`${root}/`)), {
    frameAncestors: "'self' https://*.office.com",
    signIn: 'https://login.microsoftonline.com',
  });
  get = async (path, headers = {}, host = HOST) => {
    const request = new HttpRequest({ method: 'GET', url: host + path, headers });
    const { status, headers: given, body } = (await serve(request, new InvocationContext())) as HttpResponseInit;
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
    return { status, headers: new Headers(given), text };
  };
});
afterAll(() => rmSync(root, { recursive: true }));

describe('serveStatic()', () => {
  it('answers / with the pane', async () => {
    expect(await get('/')).toMatchObject({ status: 200, text: 'page' });
  });

  it('keeps hashed names for a year, icons for a day, pages not at all', async () => {
    const keeps = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await keeps('/assets/main-DUn0rTzQ.js')).toBe('public, max-age=31536000, immutable');
    expect(await keeps('/icons/icon-32.png')).toBe('public, max-age=86400');
    expect(await keeps('/taskpane.html')).toBe('no-cache');
    expect(await keeps('/nothing.html')).toBe('no-store');
  });

  it.each([
    ['br, gzip', 'page in brotli', 'br'],
    ['br;q=0, gzip', 'page in gzip', 'gzip'],
    ['identity', 'page', null],
  ])('answers Accept-Encoding: %s with the file as the build kept it', async (accepted, text, encoding) => {
    const answer = await get('/taskpane.html', { 'accept-encoding': accepted });
    expect(answer.text).toBe(text);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('answers with plain bytes where the build kept none of that coding', async () => {
    const answer = await get('/assets/main-DUn0rTzQ.js', { 'accept-encoding': 'br' });
    expect([answer.text, answer.headers.get('content-encoding')]).toEqual(['script', null]);
  });

  it('answers 304 to an etag of the same bytes, also in a list and made weak by a proxy', async () => {
    const etag = (await get('/taskpane.html')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const answer = await get('/taskpane.html', { 'if-none-match': known });
      expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([304, undefined, etag]);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    }
    expect((await get('/taskpane.html', { 'if-none-match': '"other"' })).status).toBe(200);
    const compressed = await get('/taskpane.html', { 'if-none-match': etag, 'accept-encoding': 'br' });
    expect(compressed.status).toBe(200);
  });

  it.each([
    '/../host.json',
    '/%2e%2e/host.json',
    '/..%2fhost.json',
    '/%2e%2e%2fhost.json',
    '/%252e%252e%252fhost.json',
    '/..\\host.json',
    '/..%5chost.json',
    '/assets/../../host.json',
    '//host.json',
    '/file:///etc/passwd',
    '/taskpane.html%00.png',
    '/taskpane.html%20',
    '/taskpane.html/',
    '/assets/',
    '/assets/folder.js',
    '/.hidden.json',
    '/%2ehidden.json',
    '/notes.md',
    '/taskpane.html.br',
  ])('does not leave its folder, and gives away nothing beside the pane: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'There is no such page.' });
  });

  it('answers 404 to a name that no file system takes', async () => {
    expect(await get(`/${'a'.repeat(3000)}.js`)).toMatchObject({ status: 404 });
  });
});

describe('serveStatic() headers', () => {
  it.each(['/taskpane.html', '/nothing.html'])('has a policy that begins with nothing: %s', async (path) => {
    const policy = (await get(path)).headers.get('content-security-policy');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
      "style-src-elem 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self'",
      "connect-src 'self' https://appsforoffice.microsoft.com https://login.microsoftonline.com",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self' https://*.office.com",
    ]);
  });

  it('says what browsers may not guess, tell, use or embed', async () => {
    const { headers } = await get('/taskpane.html');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=(), display-capture=(), geolocation=()');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('lets Office show the icons in its ribbon', async () => {
    expect((await get('/icons/icon-32.png')).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('asks for https from now on, but not on a developer’s machine', async () => {
    const asks = async (host: string) => (await get('/', {}, host)).headers.get('strict-transport-security');
    expect(await asks(HOST)).toBe('max-age=31536000');
    expect(await asks('https://localhost:3000')).toBeNull();
    expect(await asks('http://127.0.0.1:7071')).toBeNull();
    expect(await asks('http://[::1]:7071')).toBeNull();
  });

  it('has none that would keep Office out', async () => {
    const { headers } = await get('/taskpane.html');
    for (const name of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy'])
      expect(headers.get(name)).toBeNull();
  });
});
