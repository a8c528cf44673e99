import { readdirSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { sendRaw } from '../local/functions-host/sendRaw.ts';
import { cloud } from './cloud.ts';

const origin = new URL(cloud.api).origin;

// As they stand in the request line: a browser would resolve some of them itself.
const paths = [
  '/..%2fpackage.json',
  '/%2e%2e/host.json',
  '/../../package.json',
  '/..%5c..%5cpackage.json',
  '/..\\..\\package.json',
  '/%252e%252e%252fpackage.json',
  '/assets/../../functions/index.mjs',
  '/taskpane.html%00.js',
  '/taskpane.html.br',
  '/assets/',
  '/nothing.html',
];

describe('the pane’s files', () => {
  it('may send what a sign-in gave to nobody but Entra', async () => {
    const policy = (await fetch(`${origin}/taskpane.html`)).headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' https://appsforoffice.microsoft.com ${cloud.signIn};`);
  });

  it('are asked for anew each time where their name stays the same', async () => {
    const page = await fetch(`${origin}/taskpane.html`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("object-src 'none'");
    const again = await fetch(`${origin}/taskpane.html`, {
      headers: { 'if-none-match': page.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('style one page each: the pane has nothing of the sign-in dialog', async () => {
    const sheetsOf = async (page: string) =>
      (await (await fetch(`${origin}/${page}`)).text()).match(/assets\/[\w.-]+\.css/g) ?? [];
    const [pane, dialog] = await Promise.all(['taskpane.html', 'dialog.html'].map(sheetsOf));
    expect([pane?.length, dialog?.length]).toEqual([1, 1]);
    expect(pane).not.toEqual(dialog);
  });

  it('are kept for a year where their name holds a hash', async () => {
    const html = await (await fetch(`${origin}/taskpane.html`)).text();
    const script = /assets\/[\w.-]+\.js/.exec(html)?.[0] ?? '';
    const answer = await fetch(`${origin}/${script}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are kept for a day where they are icons', async () => {
    const icon = await fetch(`${origin}/icons/icon-32.png`);
    expect(icon.headers.get('content-type')).toBe('image/png');
    expect(icon.headers.get('cache-control')).toBe('public, max-age=86400');
  });

  it('are answered to HEAD with the headers of GET', async () => {
    const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => sendRaw(origin, method, '/taskpane.html')));
    expect(head).toMatchObject({ status: 200, headers: { ...get?.headers, date: expect.any(String) } });
    expect([head?.body.length, get?.body.length]).toEqual([0, Number(head?.headers['content-length'])]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('come compressed as %s', async (coding, decompress) => {
    const plain = await sendRaw(origin, 'GET', '/taskpane.html');
    const answer = await sendRaw(origin, 'GET', '/taskpane.html', { headers: { 'accept-encoding': coding } });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(decompress(answer.body)).toEqual(plain.body);
    expect(answer.headers.etag).not.toBe(plain.headers.etag);
  });

  it('are all of those that the page and its scripts name, with a hash in the name', () => {
    const files = readdirSync('dist/addin', { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => /\.(js|css)$/.test(file));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((file) => !/^assets\/.+-[\w-]{8}\.(js|css)$/.test(file))).toEqual([]);
    // Below about 100 bytes compression makes some bigger.
    const uncompressed = scripts.filter((file) => !files.includes(`${file}.br`));
    expect(uncompressed.filter((file) => statSync(`dist/addin/${file}`).size > 200)).toEqual([]);
  });

  it.each(paths)('do not include %s', async (path) => {
    expect((await sendRaw(origin, 'GET', path)).status).toBe(404);
  });
});
