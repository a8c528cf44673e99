/**
 * Whether a request's If-None-Match names this etag, so that 304 is the answer. Compared weakly, as RFC 9110, 13.1.2 asks:
 * a proxy that compresses may have made the etag weak.
 */
export function isKnownEtag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}
