import type { IncomingMessage } from 'node:http';
import { MAX_POST_BYTES } from '../../../shared/limits.ts';
import { emptyRefusal } from './refusal.ts';
import { TOO_LARGE_REASON } from './unknownErrors.ts';

/** Reads a request's body as UTF-8; refuses with 413 beyond 16 MB, after the client has sent all of it. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    // Read on without keeping: a client that is still writing would see a reset instead of the answer.
    if (bytes <= MAX_POST_BYTES) parts.push(part);
  }
  if (bytes > MAX_POST_BYTES) throw emptyRefusal(413, TOO_LARGE_REASON);
  return Buffer.concat(parts).toString('utf8');
}
