import type { RawOrder } from './rawOrder.ts';
import { rawRefusal } from './rawRefusal.ts';

/** One parameter; a value that is undefined has no `=` either. */
export type RawParameter = readonly [key: string, value: string | undefined];

// Another method or another sign-in than the one that is looked at must not come in by the query.
const OWN_KEYS = /^(_method|x-http-method(-override)?|x-method-override|access_token|authorization)$/i;

/**
 * Reads the query of a raw request: what the path has after its `?`, then `queryParams`; an array repeats its key.
 * @throws {Problem} `invalid_request` that names the parameter
 */
export function readRawQuery(inPath: string, given: RawOrder['queryParams'] = {}): readonly RawParameter[] {
  const written = inPath.split('&').filter((part) => part !== '');
  const fromPath = written.map((part): RawParameter => {
    const [key = '', ...value] = part.split('=');
    return [decoded(key), value.length === 0 ? undefined : decoded(value.join('='))];
  });
  for (const parameter of fromPath) check('path', parameter);
  const fromParams = Object.entries(given).flatMap(([key, values]) =>
    [values].flat().map((value): RawParameter => [key, String(value)]),
  );
  for (const parameter of fromParams) check(`queryParams.${parameter[0]}`, parameter);
  return [...fromPath, ...fromParams];
}

/** Writes a query with its `?`; empty where there are no parameters. */
export function rawQueryText(parameters: readonly RawParameter[]): string {
  const parts = parameters.map(([key, value]) =>
    value === undefined ? encoded(key) : `${encoded(key)}=${encoded(value)}`,
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Power BI's documents write `$top`, so that stays. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%24', '$').replaceAll("'", '%27');
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw rawRefusal('path', 'has a query that is not well encoded: write % as %25, and characters as UTF-8');
  }
}

function check(path: string, [key, value = '']: RawParameter): void {
  if (key === '') throw rawRefusal(path, 'has a parameter without a name: give it one');
  if (/[\p{Cc}\p{Cs}]/u.test(key + value)) {
    throw rawRefusal(path, 'has control characters in a parameter: remove them');
  }
  if (OWN_KEYS.test(key.normalize('NFKC').trim())) {
    throw rawRefusal(path, `has the parameter ${key}, which would change the method or the sign-in: leave it out`);
  }
}
