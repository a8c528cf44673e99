import type { IncomingMessage } from 'node:http';
import { RequestError } from './RequestError.ts';

/** Bytes; a token request with two tokens in it stays under a quarter of that. */
const MAX_BODY = 128 * 1024;

/**
 * Reads a request's body as UTF-8.
 * @throws {RequestError} 413 beyond 128 KB
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw new RequestError(413, 'The body is larger than 128 KB.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
