import { gzip } from './gzip.ts';

/** From here on compressing costs less than sending. */
const GZIP_FROM_CHARACTERS = 8_192;

/** A request's body and the headers that describe it. */
export interface Body {
  readonly body?: string | Blob;
  readonly headers: Readonly<Record<string, string>>;
}

const gzipped = { 'content-type': 'application/json', 'content-encoding': 'gzip' };

/**
 * The body to send: bytes that are gzipped JSON already as they are, a value as JSON, compressed when it is large.
 * @param value any JSON value; undefined: no body
 */
export async function bodyFor(value: unknown, prepared: Blob | undefined): Promise<Body> {
  if (prepared) return { body: prepared, headers: gzipped };
  if (value === undefined) return { headers: {} };
  const json = JSON.stringify(value);
  if (json.length >= GZIP_FROM_CHARACTERS) return { body: await gzip(json), headers: gzipped };
  return { body: json, headers: { 'content-type': 'application/json' } };
}
