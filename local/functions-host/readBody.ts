import type { IncomingMessage } from 'node:http';

/** The host's default limit of a request body in bytes (`FUNCTIONS_REQUEST_BODY_SIZE_LIMIT`). */
export const MAX_BODY_BYTES = 104_857_600;

/**
 * Reads a request body the way the host passes it on: as sent, still gzipped where the sender gzipped it.
 * A body without Content-Length (chunked) is lost, see https://github.com/Azure/azure-functions-host/issues/7930.
 * @returns `too-large` when Content-Length says so; nothing is read then
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined | 'too-large'> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > MAX_BODY_BYTES) return 'too-large';
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (length > 0 && chunk instanceof Buffer) chunks.push(chunk);
  }
  return length > 0 ? Buffer.concat(chunks) : undefined;
}
