import { isUtf8 } from 'node:buffer';
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { matchPath, variantsOf } from '../../shared/contract/path.ts';
import { Problem } from '../../shared/problem.ts';
import type { Call, SentFile } from './call.ts';
import { isNestedTooDeeply } from './isNestedTooDeeply.ts';
import { readBody } from './readBody.ts';
import { readFields } from './readFields.ts';
import { readIdempotencyKey } from './readIdempotencyKey.ts';
import { readMultipart } from './readMultipart.ts';

const JSON_TYPE = 'application/json';
const noFiles: ReadonlyMap<string, SentFile> = new Map();

/**
 * Reads path, query and body of a request as the contract row has them.
 * @throws {Problem} `invalid_request` with every field that is wrong, `bad_json`, `unsupported_media_type`, `body_too_large`
 */
export async function readCall<E extends AnyEndpoint>(
  endpoint: E,
  request: HttpRequest,
  context: InvocationContext,
  maxBodyBytes: number,
): Promise<Call<E>> {
  const params = readFields(endpoint.params, pathParams(endpoint, request), 'path');
  const query = readFields(endpoint.query, Object.fromEntries(request.query), 'query');
  const idempotencyKey = endpoint.idempotent === true ? readIdempotencyKey(request) : undefined;
  const { bytes, files, contentType } = await readContent(endpoint, request, maxBodyBytes);
  const body = readFields(endpoint.body, bytes.length === 0 ? undefined : jsonFrom(bytes, contentType), 'body');
  const log = (line: string) => context.info(line);
  return { params, query, body, bytes, files, idempotencyKey, requestId: context.invocationId, log } as Call<E>;
}

/** The JSON of a body with its content type, and the files that came beside it. */
async function readContent(endpoint: AnyEndpoint, request: HttpRequest, maxBodyBytes: number) {
  const bytes = await readBody(request, maxBodyBytes);
  const contentType = request.headers.get('content-type') ?? '';
  if (endpoint.multipart !== true || !/^multipart\/form-data\b/i.test(contentType)) {
    return { bytes, files: noFiles, contentType };
  }
  const { json, files } = await readMultipart(contentType, bytes);
  return { bytes: json, files, contentType: JSON_TYPE };
}

function pathParams(endpoint: AnyEndpoint, request: HttpRequest): unknown {
  const { pathname } = new URL(request.url);
  for (const path of variantsOf(endpoint.path)) {
    const params = matchPath(path, pathname);
    if (params !== undefined) return params;
  }
  throw new Problem('unknown_route', 'There is nothing at this address. Look at the path again.');
}

function jsonFrom(bytes: Buffer, contentType: string): unknown {
  if (!/^application\/json\b/i.test(contentType)) {
    throw new Problem('unsupported_media_type', 'Send the body as JSON, with Content-Type: application/json.');
  }
  if (!isUtf8(bytes)) throw new Problem('bad_json', 'The body is not UTF-8. Encode it so and send it again.');
  if (isNestedTooDeeply(bytes)) {
    throw new Problem('bad_json', 'The body is nested too deeply. Send it with fewer levels.');
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new Problem('bad_json', 'The body is not JSON. Correct it and send it again.', {}, { cause: error });
  }
}
