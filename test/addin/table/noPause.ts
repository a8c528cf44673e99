/** For work that nobody waits beside. */
export function noPause(): Promise<void> {
  return Promise.resolve();
}
