import { readFile } from 'node:fs/promises';
import type { Answer } from '../http/answer.ts';
import { emptyRefusal } from '../http/refusal.ts';

const script = 'text/javascript; charset=utf-8';

const files = new Map([
  ['/', { file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/page.css', { file: 'page.css', type: 'text/css; charset=utf-8' }],
  ['/page.mjs', { file: 'page.mjs', type: script }],
  ['/element.mjs', { file: 'element.mjs', type: script }],
  ['/showDatasets.mjs', { file: 'showDatasets.mjs', type: script }],
  ['/state.mjs', { file: 'state.mjs', type: script }],
  ['/icon.svg', { file: 'icon.svg', type: 'image/svg+xml' }],
]);

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page that shows what arrived. */
export async function servePage(path: string): Promise<Answer> {
  const found = files.get(path);
  if (!found) throw emptyRefusal(404, 'Not Found');
  const body = await readFile(new URL(`../page/${found.file}`, import.meta.url), 'utf8');
  const headers = { 'content-type': found.type, 'content-security-policy': CONTENT_SECURITY_POLICY };
  return {
    status: 200,
    headers: { ...headers, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
    body,
  };
}
