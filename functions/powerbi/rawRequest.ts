import { readRawBody, type RawBody } from './rawBody.ts';
import { readRawHeaders } from './rawHeaders.ts';
import type { RawFile, RawOrder } from './rawOrder.ts';
import { readRawPath } from './rawPath.ts';
import { rawQueryText, readRawQuery, type RawParameter } from './rawQuery.ts';
import { readExactData } from './rawData.ts';
import { rawRefusal } from './rawRefusal.ts';
import type { Request } from './sendOnce.ts';

/** A raw request that has been read and checked, in its parts. */
export interface RawRequest {
  readonly method: RawOrder['method'];
  /** Of the path below `/v1.0/myorg`, decoded. */
  readonly segments: readonly string[];
  /** Encoded, without query. */
  readonly path: string;
  readonly query: readonly RawParameter[];
  /** Those that are sent beside the sign-in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RawBody;
}

/**
 * Reads every part of a raw request.
 * @param sent files that came as parts of a multipart body
 * @param json the order as it came, in UTF-8: its `data` leaves with every digit that a number of it has
 * @throws {Problem} `invalid_request` that names the field
 */
export async function readRawRequest(
  order: RawOrder,
  sent: ReadonlyMap<string, RawFile>,
  json?: Uint8Array,
): Promise<RawRequest> {
  const { segments, path, query } = readRawPath(order.path);
  const body = await readRawBody(order, sent, json && readExactData(json));
  return {
    method: order.method,
    segments,
    path,
    query: readRawQuery(query, order.queryParams),
    headers: headersFor(order, body),
    body,
  };
}

/** A raw request as it is handed to Power BI. */
export function rawRequestToSend({
  method,
  path,
  query,
  headers,
  body,
}: RawRequest): Omit<Request, 'signal' | 'repeatable'> {
  const request = { method, path: `${path}${rawQueryText(query)}`, headers };
  if (body.kind === 'none') return request;
  return { ...request, body: body.kind === 'text' ? body.text : body.bytes };
}

function headersFor({ headers, responseType }: RawOrder, body: RawBody): RawRequest['headers'] {
  const given = readRawHeaders(headers);
  const accept = responseType === 'json' ? 'application/json' : '*/*';
  if (body.kind === 'none') return { accept, ...given };
  if (body.kind === 'text') return { accept, 'content-type': body.contentType, ...given };
  if (!/^multipart\/form-data\b/i.test(given['content-type'] ?? 'multipart/form-data')) {
    throw rawRefusal('headers.content-type', 'must be multipart/form-data with formData or files: leave it out');
  }
  return { accept, ...given, 'content-type': body.contentType };
}
