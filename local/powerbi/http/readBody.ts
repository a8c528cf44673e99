import type { IncomingMessage } from 'node:http';
import { emptyRefusal } from './refusal.ts';
import { TOO_LARGE_REASON } from './unknownErrors.ts';

/** Reads a request's body; refuses with 413 one that is too long, after the client has sent all of it. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    // Read on without keeping: a client that is still writing would see a reset instead of the answer.
    if (bytes <= maxBytes) parts.push(part);
  }
  if (bytes > maxBytes) throw emptyRefusal(413, TOO_LARGE_REASON);
  return Buffer.concat(parts);
}
