import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { AnyEndpoint } from '../../../shared/contract/endpoint.ts';
import { variantsOf } from '../../../shared/contract/path.ts';
import { oneChange } from './oneChange.ts';
import type { AnyRequest } from './sendAnything.ts';

/** What requests are made of that get far. */
export interface GoodParts {
  readonly authorization: string;
  /** Values of path parameters that lead somewhere. */
  readonly params: Readonly<Record<string, readonly string[]>>;
  /** A body that the endpoint takes; undefined where it takes none. */
  readonly body: unknown;
}

const UNKNOWN_ID = '00000000-0000-4000-8000-00000000dead';

// TRACE, CONNECT and what is no method of HTTP never reach a function: the host answers them.
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Path segments that lead nowhere, as they stand in the path. */
const wrongSegment = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%', '%zz', '%00', '%2F', '%2f..%2f', '%252e', '%5C', '%E0%A4', '%C0%AE', '..', '.', '', '-1', '1e3'),
  fc.constantFrom('a'.repeat(2000), '%F0%9F%92%A5'.repeat(100), "'", '[groups]', '{groupId}', '*', ';a=1', '@', '1.5'),
  fc.constant(UNKNOWN_ID),
);

const queryName = fc.constantFrom(
  'top',
  'skip',
  'search',
  'filter',
  'driver',
  'check',
  'rows',
  '$top',
  'TOP',
  '__proto__',
);
const queryValue = fc.oneof(
  fc.constantFrom(
    '1',
    '0',
    '-1',
    '1001',
    '1.5',
    '1e2',
    '',
    '%00',
    '%',
    '%ff',
    'Infinity',
    'powerbi',
    "O''Brien",
    '9'.repeat(30),
  ),
  fc.string().map((text) => encodeURIComponent(text.toWellFormed())),
);
const wrongQuery = fc.oneof(
  fc
    .array(fc.tuple(queryName, queryValue), { maxLength: 4 })
    .map((pairs) => `?${pairs.map((p) => p.join('=')).join('&')}`),
  fc.constantFrom('?', '?&&', '?=', '?top', '??', '?top=1&top=2', `?${'a=1&'.repeat(500)}`),
);

const headerValue = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim());
const oddHeaders = fc.record(
  {
    accept: headerValue,
    'idempotency-key': fc.oneof(headerValue, fc.constantFrom('key', 'k'.repeat(256), 'ü')),
    'x-ms-client-principal': headerValue,
    'x-forwarded-for': headerValue,
    'x-http-method-override': fc.constantFrom('DELETE', 'TRACE'),
    traceparent: headerValue,
    range: fc.constantFrom('bytes=0-1', 'x'),
    expect: fc.constant('100-continue'),
    cookie: headerValue,
  },
  { requiredKeys: [] },
);

/** Everything about a body: itself and the headers that speak of it. */
type Sent = Pick<AnyRequest, 'headers' | 'body' | 'chunked'>;

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };
const gzip = { ...json, 'content-encoding': 'gzip' };

/** Bodies of one endpoint, most of them nearly right. */
function anyBody(right: unknown): fc.Arbitrary<Sent> {
  const near = right === undefined ? fc.constant('') : oneChange(right).map((value) => textOf(value));
  const good = fc.constant(textOf(right));
  const text = fc.oneof({ weight: 5, arbitrary: near }, { weight: 4, arbitrary: good }, fc.json(), fc.string());
  const nested = fc.constantFrom('[', '{"rows":', '{"data":[').map((start) => start.repeat(20_000));
  const closed = fc.constant(`{"rows":${'['.repeat(9000)}${']'.repeat(9000)}}`);
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), nested, closed, text);
  return fc.oneof(
    { weight: 12, arbitrary: text.map((body) => ({ headers: json, body })) },
    { weight: 2, arbitrary: bytes.map((body) => ({ headers: json, body })) },
    { weight: 2, arbitrary: text.map((body) => ({ headers: gzip, body: gzipSync(body) })) },
    fc.tuple(text, fc.nat(40)).map(([body, at]) => ({ headers: gzip, body: gzipSync(body).subarray(0, at) })),
    bytes.map((body) => ({ headers: gzip, body })),
    bytes.map((body) => ({ headers: form, body })),
    text.map((body) => ({ headers: form, body: part(body) })),
    text.map((body) => ({ headers: json, body, chunked: true })),
    fc.tuple(headerValue, bytes).map(([type, body]) => ({ headers: { 'content-type': type }, body })),
    fc
      .constantFrom('br', 'deflate', 'gzip, gzip', 'x')
      .map((as) => ({ headers: { ...json, 'content-encoding': as }, body: '{}' })),
    fc.constant({ headers: {} }),
  );
}

/** A multipart body of one part; the boundary may be in the text. */
function part(text: string): string {
  return `--x\r\ncontent-disposition: form-data; name="request"\r\n\r\n${text}\r\n--x--\r\n`;
}

function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

/** Most ask for what the endpoint needs and nothing else. */
function anyQuery({ query }: AnyEndpoint): fc.Arbitrary<string> {
  const needed = query.safeParse({}).success ? '' : '?driver=1';
  return fc.oneof({ weight: 4, arbitrary: fc.constant(needed) }, wrongQuery);
}

function anyPath(path: string, params: GoodParts['params']): fc.Arbitrary<string> {
  const [first = path, inGroup = first] = variantsOf(path);
  const plain = fc.oneof({ weight: 5, arbitrary: fc.constant(inGroup) }, fc.constant(first));
  return plain
    .chain((chosen) => fc.tuple(...chosen.split('/').map((each) => anySegment(each, params))))
    .map((parts) => `/api/${parts.join('/')}`);
}

function anySegment(segment: string, params: GoodParts['params']): fc.Arbitrary<string> {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1];
  const good = name === undefined ? [segment] : (params[name] ?? ['0', '1']).map(encodeURIComponent);
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...good) },
    wrongSegment,
    fc.constant(segment.toUpperCase()),
  );
}

/** Requests to one endpoint: most have one thing wrong, some nothing, some everything. */
export function anyRequest(endpoint: AnyEndpoint, good: GoodParts): fc.Arbitrary<AnyRequest> {
  const bearer = { weight: 30, arbitrary: fc.constant<Record<string, string>>({ authorization: good.authorization }) };
  const authorization = fc.oneof(
    bearer,
    fc.constantFrom({}, { authorization: 'Bearer x.y.z' }, { authorization: 'Basic eA==' }),
  );
  const method = fc.oneof({ weight: 12, arbitrary: fc.constant<string>(endpoint.method) }, fc.constantFrom(...methods));
  return fc
    .record({
      method,
      path: anyPath(endpoint.path, good.params),
      query: anyQuery(endpoint),
      authorization,
      oddHeaders,
      sent: anyBody(good.body),
    })
    .map(({ method: asked, path, query: after, authorization: token, oddHeaders: odd, sent }) => ({
      ...sent,
      method: asked,
      path: path + after,
      headers: { ...odd, ...token, ...sent.headers },
    }));
}
