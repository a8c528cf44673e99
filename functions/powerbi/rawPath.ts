import { rawRefusal } from './rawRefusal.ts';

/** A path below `/v1.0/myorg` that leads nowhere else. */
export interface RawPath {
  /** Decoded, without empty ones. */
  readonly segments: readonly string[];
  /** The same path in its only spelling: every segment encoded once, no slash at the end. */
  readonly path: string;
  /** What follows the `?`, as it was written. */
  readonly query: string;
}

/** What a segment must not have, whether it is written plainly, percent-encoded or in full-width characters. */
const forbidden: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^$/, 'has an empty segment: write one slash between two segments'],
  // The signs for division and difference become slashes where a server falls back to an old code page.
  [/[/\u2044\u2215]/, 'has an encoded slash: a slash only separates segments'],
  [/[\\\u2216]/, 'has a backslash: separate segments with /'],
  [/\.\./, 'has two dots in a row: name the place itself'],
  [/^\.|\.$/, 'has a segment that begins or ends with a dot: name the place itself'],
  [/%[0-9a-f]{2}|%u/i, 'is percent-encoded more than once: encode each segment once'],
  [/[@:;?]/, 'has one of @ : ; ? in a segment: leave scheme, host and parameters out, and put a query after a plain ?'],
  // OData addresses items as tables('Sales') too, which would be another way to the same rows.
  [/[()'"]/, 'has parentheses or quotes: write ids and names as segments, or use the endpoints for tables'],
  [/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u, 'has control characters or invisible ones: remove them'],
  [/^\s|\s$/u, 'has a space at an end of a segment: remove it'],
  // One body can hold many requests, which nobody would have looked at.
  [/^\$batch$/i, 'is a batch: send each request by itself'],
];

/**
 * Reads a path that a caller has written. It can't leave `/v1.0/myorg`, and two spellings of one path give the same.
 * @throws {Problem} `invalid_request` that says what is wrong with it
 */
export function readRawPath(written: string): RawPath {
  const [pathname = '', ...query] = written.split('?');
  if (written.includes('#')) throw refusal('has a #, which begins a fragment: encode it as %23');
  if (!pathname.startsWith('/')) {
    throw refusal('does not begin with a slash: write what comes after https://api.powerbi.com/v1.0/myorg');
  }
  const segments = pathname.slice(1).replace(/\/$/, '').split('/').map(readSegment);
  if (/^v\d/i.test(segments[0] ?? '')) throw refusal('begins with a version: leave /v1.0/myorg out, it is added');
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  checkStays(path);
  return { segments, path, query: query.join('?') };
}

function readSegment(written: string): string {
  const segment = decoded(written);
  const spellings = [segment, segment.normalize('NFKC')];
  const breach = forbidden.find(([pattern]) => spellings.some((spelling) => pattern.test(spelling)));
  if (breach !== undefined) throw refusal(breach[1]);
  return segment;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw refusal('is not well encoded: write % as %25, and characters as UTF-8');
  }
}

/** The rules above leave nothing that a URL parser would resolve; this asks one. */
function checkStays(path: string): void {
  const root = 'https://host.invalid/v1.0/myorg';
  const { href } = new URL(`${root}${path}`);
  if (href !== `${root}${path}`) throw refusal('leads out of the REST API of Power BI: name the place itself');
}

function refusal(message: string) {
  return rawRefusal('path', message);
}
