import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import { isKnownEtag } from './isKnownEtag.ts';
import { packagedPath, readPackagedFile } from './packagedFile.ts';
import { preferredEncoding } from './preferredEncoding.ts';
import { createSecurityHeaders, type SecurityHeaderOptions } from './securityHeaders.ts';

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
 */
export function serveStatic(folder: URL, options: SecurityHeaderOptions): HttpHandler {
  const securityHeaders = createSecurityHeaders(options);
  return async (request): Promise<HttpResponseInit> => {
    const { hostname, pathname } = new URL(request.url);
    const path = packagedPath(pathname);
    const type = path === undefined ? undefined : TYPES[extname(path)];
    const encoding = preferredEncoding(request.headers.get('accept-encoding'));
    const file = path === undefined || type === undefined ? undefined : await readPackagedFile(folder, path, encoding);
    if (path === undefined || type === undefined || file === undefined) {
      return notFound(securityHeaders(hostname, false));
    }
    const etag = `"${createHash('sha256').update(file.content).digest('base64url').slice(0, 22)}"`;
    const headers = {
      ...securityHeaders(hostname, path.startsWith(ICONS)),
      etag,
      'cache-control': cacheControl(path),
      vary: 'Accept-Encoding',
    };
    if (isKnownEtag(request.headers.get('if-none-match'), etag)) return { status: 304, headers };
    const coding = file.encoding === undefined ? undefined : { 'content-encoding': file.encoding };
    return { status: 200, headers: { ...headers, 'content-type': type, ...coding }, body: file.content };
  };
}

/** Not kept: during an update a page may ask for files that arrive a moment later. */
function notFound(headers: Readonly<Record<string, string>>): HttpResponseInit {
  return {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: 'There is no such page.',
  };
}

function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return path.startsWith(ICONS) ? 'public, max-age=86400' : 'no-cache';
}
