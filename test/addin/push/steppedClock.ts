import type { Clock } from '../../../addin/push/clock.ts';

/** A clock whose waits pass at once and are kept; `onWait` may act while one lasts, such as cancel. */
export function steppedClock(
  onWait: (seconds: number) => void = () => undefined,
): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    async wait(seconds, signal) {
      waits.push(seconds);
      onWait(seconds);
      await Promise.resolve();
      signal?.throwIfAborted();
      now += seconds * 1000;
    },
  };
}
