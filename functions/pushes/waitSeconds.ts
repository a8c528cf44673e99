/**
 * Milliseconds as the seconds of a `Retry-After`. One is added: storage's `Date` has whole seconds, so an age read from it
 * may be a second short.
 */
export function waitSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000) + 1);
}
