import type { HttpRequest } from '@azure/functions';
import { Problem } from '../../shared/problem.ts';

/** Longest `Idempotency-Key`, in characters. */
export const MAX_IDEMPOTENCY_KEY_LENGTH = 255;

/**
 * Reads the `Idempotency-Key` of a request; undefined when it has none.
 * Source: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function readIdempotencyKey(request: HttpRequest): string | undefined {
  const key = request.headers.get('idempotency-key')?.trim();
  if (key === undefined) return undefined;
  if (key.length <= MAX_IDEMPOTENCY_KEY_LENGTH && /^[\x21-\x7e]+$/.test(key)) return key;
  const message = `must be 1 to ${MAX_IDEMPOTENCY_KEY_LENGTH} visible ASCII characters, such as a UUID`;
  throw new Problem('invalid_request', `The header Idempotency-Key ${message}. Correct it.`, {
    errors: [{ path: 'headers.Idempotency-Key', message }],
  });
}
