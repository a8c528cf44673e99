import { describe, expect, it } from '@jest/globals';
import { cloud } from './cloud.ts';

const origin = new URL(cloud.api).origin;

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

  it.each(['..%2fpackage.json', '%2e%2e/host.json', 'assets/', 'nothing.html'])('do not include %s', async (path) => {
    expect((await fetch(`${origin}/${path}`)).status).toBe(404);
  });
});
