import { rawRefusal } from './rawRefusal.ts';

// Who sends, where to, how the bytes are framed, and what would make another request of it. The list of hop-by-hop
// headers is that of RFC 9110, section 7.6.1.
const refused = new Set([
  ...['authorization', 'cookie', 'cookie2', 'set-cookie', 'set-cookie2', 'x-powerbi-token', 'x-ms-token'],
  ...['host', 'x-host', 'x-original-host', 'x-original-url', 'x-rewrite-url', 'x-real-ip', 'forwarded', 'via'],
  ...['connection', 'keep-alive', 'te', 'trailer', 'trailers', 'transfer-encoding', 'upgrade', 'http2-settings'],
  ...['content-length', 'content-encoding', 'accept-encoding', 'expect'],
  ...['x-http-method', 'x-http-method-override', 'x-method-override', 'x-method'],
]);
const refusedBeginnings = /^(proxy-|x-forwarded-|x-arr-|x-ms-client-principal|:)/;

/** A name as RFC 9110 has it, section 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/**
 * Reads the headers of a raw request, names in lower case.
 * @throws {Problem} `invalid_request` that names the header
 */
export function readRawHeaders(given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const [written, value] of Object.entries(given)) {
    const name = written.toLowerCase();
    const message = whyNot(name, value, headers);
    if (message !== undefined) throw rawRefusal(`headers.${written}`, message);
    headers.set(name, value.trim());
  }
  return Object.fromEntries(headers);
}

function whyNot(name: string, value: string, others: ReadonlyMap<string, string>): string | undefined {
  if (!token.test(name)) return 'is not the name of a header: use letters, digits and -';
  // Servers that run under CGI rules read an underscore as a hyphen.
  const plain = name.replaceAll('_', '-');
  if (refused.has(plain) || refusedBeginnings.test(plain))
    return 'is set by this API or changes the request: leave it out';
  if (others.has(name)) return 'is given twice: give it once';
  if (!/^[\x20-\x7e]*$/.test(value)) return 'has a value with control characters or none of ASCII: write it in ASCII';
  return undefined;
}
