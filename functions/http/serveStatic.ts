import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HttpHandler, HttpResponseInit } from '@azure/functions';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Files whose name holds a hash of their content never change. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/;

/** Office keeps an add-in's icons and asks that they may be kept. Source: https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons */
const ICONS = 'icons/';

/**
 * Serves the pane's files out of the package, and nothing beside them.
 * @param folder the built pane, with a trailing slash
 * @param frameAncestors who may frame the pane, as CSP writes it
 * @param signIn origin at which the pane's dialog redeems what a sign-in gave it
 */
export function serveStatic(folder: URL, frameAncestors: string, signIn: string): HttpHandler {
  const headers = {
    'x-content-type-options': 'nosniff',
    'content-security-policy': contentSecurityPolicy(frameAncestors, signIn),
  };
  return async (request): Promise<HttpResponseInit> => {
    const path = filePath(new URL(request.url).pathname);
    const type = path === undefined ? undefined : TYPES[extname(path)];
    const content =
      path === undefined || type === undefined ? undefined : await contentOf(new URL(path, folder), folder);
    if (path === undefined || type === undefined || content === undefined) {
      return {
        status: 404,
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
        body: 'There is no such page.',
      };
    }
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const known = { ...headers, etag, 'cache-control': cacheControl(path) };
    if (request.headers.get('if-none-match') === etag) return { status: 304, headers: known };
    return { status: 200, headers: { ...known, 'content-type': type }, body: content };
  };
}

function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return path.startsWith(ICONS) ? 'public, max-age=86400' : 'no-cache';
}

/** The file below the folder that a URL names; undefined for whatever could leave it. */
function filePath(pathname: string): string | undefined {
  const path = pathname === '/' ? 'taskpane.html' : pathname.slice(1);
  return /^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/.test(path) ? path : undefined;
}

async function contentOf(file: URL, folder: URL): Promise<Buffer | undefined> {
  if (!file.href.startsWith(folder.href)) return undefined;
  try {
    return await readFile(fileURLToPath(file));
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
    )
      return undefined;
    throw error;
  }
}

/** office.js comes from Microsoft's CDN, Fluent writes style elements and MSAL asks Entra; nothing else is let in. */
function contentSecurityPolicy(frameAncestors: string, signIn: string): string {
  return [
    "default-src 'self'",
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data: https://res.cdn.office.net https://static2.sharepointonline.com",
    `connect-src 'self' https://appsforoffice.microsoft.com ${signIn}`,
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
