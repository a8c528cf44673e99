import { errors, request as undiciRequest, type Dispatcher } from 'undici';
import { isPast } from './deadline.ts';
import { textFromBytes } from './textFromBytes.ts';

/** One request to Power BI, below `/v1.0/myorg`. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  /** Path and query, every segment already encoded. */
  readonly path: string;
  /** A text is JSON unless `headers` says otherwise. Forms come as bytes: undici 8.12 hangs on a FormData. */
  readonly body?: string | Uint8Array;
  /** Laid over the defaults. What says whom the request is from, where it goes and how it is framed is left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborted when the answer counts as lost; once it is, nothing is sent any more. */
  readonly signal: AbortSignal;
  /** Whether the same request may be sent again after an expired token; rows never. */
  readonly repeatable: boolean;
}

/** Power BI's complete answer. */
export interface Answer {
  readonly status: number;
  /** The reason phrase; all that Power BI says in some refusals. */
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly bytes: Buffer;
  /** The bytes as text, by the charset that the answer names. */
  readonly text: string;
  readonly retryAfter: string | undefined;
  readonly requestId: string | undefined;
  readonly wwwAuthenticate: string | undefined;
}

/** No complete answer came: the connection broke or the time was over. The request may have been carried out. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the request has certainly not left: there was no connection, or its time was over before. */
  readonly neverSent: boolean;

  constructor(
    message: string,
    { neverSent = false, cause }: { readonly neverSent?: boolean; readonly cause?: unknown },
  ) {
    super(message, { cause });
    this.neverSent = neverSent;
  }
}

const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const ROOT = '/v1.0/myorg';

// Who sends, where to, and how the bytes are framed is for this file and undici to say.
const OWN_HEADERS = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

/**
 * The one place that sends to Power BI. It follows no redirect, because a token must not follow one, and repeats nothing.
 * @throws {NoAnswer} when the connection breaks or the request is aborted
 * @throws {Error} when the path leads out of Power BI's API
 */
export async function sendOnce(apiUrl: string, token: string, request: Request): Promise<Answer> {
  const url = targetOf(apiUrl, request.path);
  const headers = { ...defaultHeaders(request), ...givenHeaders(request), authorization: `Bearer ${token}` };
  const { method, body = null, signal } = request;
  if (isPast(signal)) throw new NoAnswer('The time for this request was over before it left.', { neverSent: true });
  try {
    return await readWhole(await undiciRequest(url, { method, headers, body, signal }));
  } catch (error) {
    if (error instanceof errors.InvalidArgumentError) throw error;
    const neverSent = error instanceof Error && 'code' in error && NO_CONNECTION.has(String(error.code));
    throw new NoAnswer('Power BI gave no complete answer.', { neverSent, cause: error });
  }
}

/** Paths are built from what callers name: a token must not leave with one that leads elsewhere. */
function targetOf(apiUrl: string, path: string): URL {
  const url = new URL(`${apiUrl}${ROOT}${path}`);
  if (url.origin === new URL(apiUrl).origin && url.pathname.startsWith(`${ROOT}/`)) return url;
  throw new Error('The path of a request leads out of the REST API of Power BI.');
}

function defaultHeaders({ body }: Request): Record<string, string> {
  const accept = { accept: 'application/json' };
  return typeof body === 'string' ? { ...accept, 'content-type': 'application/json; charset=utf-8' } : accept;
}

function givenHeaders({ headers = {} }: Request): Record<string, string> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(given.filter(([name]) => !OWN_HEADERS.has(name)));
}

async function readWhole(reply: Dispatcher.ResponseData): Promise<Answer> {
  const bytes = Buffer.from(await reply.body.arrayBuffer());
  const headers = Object.fromEntries(
    Object.entries(reply.headers).filter((header): header is [string, string | string[]] => header[1] !== undefined),
  );
  return {
    status: reply.statusCode,
    statusText: reply.statusText,
    headers,
    bytes,
    get text() {
      return textFromBytes(bytes, firstOf(headers['content-type']));
    },
    retryAfter: firstOf(headers['retry-after']),
    requestId: firstOf(headers.requestid) ?? firstOf(headers['x-ms-request-id']),
    wwwAuthenticate: allOf(headers['www-authenticate']),
  };
}

function firstOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function allOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}
