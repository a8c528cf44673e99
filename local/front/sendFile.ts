import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sendText } from '../http/sendText.ts';
import { contentType } from './contentType.ts';

/**
 * Answers GET and HEAD with a file below a folder.
 * Browsers keep it and ask each time whether it has changed, so that a new build shows at once.
 * @param path below the folder, as it stands in the URL
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, 'Files can only be read.');
    return;
  }
  const file = fileBelow(folder, path);
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !found?.isFile()) {
    sendText(response, 404, `There is no file ${path}.`);
    return;
  }
  const etag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  response
    .setHeader('etag', etag)
    .setHeader('cache-control', 'no-cache')
    .setHeader('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentType(file), 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function fileBelow(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  if (decoded.includes('\0')) return undefined;
  const file = normalize(join(folder, decoded));
  return file.startsWith(folder + sep) ? file : undefined;
}
