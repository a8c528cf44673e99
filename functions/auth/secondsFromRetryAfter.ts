/** Seconds that a `Retry-After` asks to wait, which is a number of them or a date; undefined when it is neither. */
export function secondsFromRetryAfter(header: string, now: () => number = Date.now): number | undefined {
  const given = header.trim();
  if (/^\d+(\.\d+)?$/.test(given)) return Math.ceil(Number(given));
  const until = Date.parse(given);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now()) / 1000));
}
