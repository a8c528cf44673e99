import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { HttpRequest } from '@azure/functions';
import { Problem } from '../../shared/problem.ts';

const inflate = promisify(gunzip);

/**
 * Reads a request's body, inflating gzip (the Functions host doesn't). The cap is on the inflated size, so that a small
 * body can't become a large one.
 * @param maxBytes largest body, inflated
 */
export async function readBody(request: HttpRequest, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const encoding = request.headers.get('content-encoding')?.toLowerCase() ?? 'identity';
  const raw = Buffer.from(await request.arrayBuffer());
  if (raw.length > maxBytes) throw tooLarge(maxBytes);
  if (encoding === 'identity') return raw;
  if (encoding !== 'gzip') {
    throw new Problem('unsupported_media_type', 'Send the body as it is or with Content-Encoding: gzip.');
  }
  try {
    return await inflate(raw, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes, error);
    throw new Problem('bad_json', 'The body says Content-Encoding: gzip, but it is not gzip.', {}, { cause: error });
  }
}

function tooLarge(maxBytes: number, cause?: unknown): Problem {
  const limit = maxBytes;
  return new Problem(
    'body_too_large',
    `The body is larger than ${limit / 1024 / 1024} MB. Send less at once.`,
    { limit },
    { cause },
  );
}
