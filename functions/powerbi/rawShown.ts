import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { sendRaw } from '../../shared/contract/raw.ts';
import type { RawBody } from './rawBody.ts';
import { rawQueryText } from './rawQuery.ts';
import type { RawRequest } from './rawRequest.ts';
import { isSecretName, REMOVED, withoutSecrets } from './rawSecrets.ts';

type ShownRequest = NonNullable<ReplyOf<typeof sendRaw>['request']>;

/** A raw request as it was sent, for its caller to look at; secrets are removed. */
export function rawShown({ method, path, query, headers, body }: RawRequest): ShownRequest {
  const shownQuery = query.map(([key, value]) => [key, value && safe(key, value)] as const);
  const shownHeaders = Object.entries(headers).map(([name, value]) => [name, safe(name, value)] as const);
  const shownBody = bodyShown(body);
  return {
    method,
    url: `/v1.0/myorg${path}${rawQueryText(shownQuery)}`,
    headers: { ...Object.fromEntries(shownHeaders), authorization: `Bearer ${REMOVED}` },
    ...(shownBody === undefined ? {} : { body: shownBody }),
  };
}

/** A raw request for the log, as a line of JSON: no values, because they may be cells or secrets. */
export function rawLogLine({ method, path, query, headers, body }: RawRequest): string {
  const keys = query.map(([key]) => key);
  return JSON.stringify({
    raw: { method, path, query: keys, headers: Object.keys(headers), bytes: bytesOf(body) },
  });
}

function bytesOf(body: RawBody): number {
  if (body.kind === 'none') return 0;
  return body.kind === 'text' ? Buffer.byteLength(body.text) : body.bytes.byteLength;
}

function safe(name: string, value: string): string {
  return isSecretName(name) ? REMOVED : withoutSecrets(value);
}

function bodyShown(body: RawBody): string | undefined {
  if (body.kind === 'none') return undefined;
  if (body.kind === 'text') return withoutSecrets(body.text);
  const parts = body.parts.map((part) =>
    'text' in part
      ? { name: part.name, bytes: Buffer.byteLength(part.text) }
      : { name: part.name, fileName: part.fileName, contentType: part.contentType, bytes: part.bytes.byteLength },
  );
  return JSON.stringify(parts);
}
