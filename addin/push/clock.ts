/** Time, passed in so that tests need no waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after some seconds; rejects with the signal's reason when it aborts first. */
  wait(seconds: number, signal?: AbortSignal): Promise<void>;
}

/** The real time. */
export const realClock: Clock = {
  now: () => Date.now(),
  wait: (seconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(done, seconds * 1000);
      signal?.addEventListener('abort', giveUp, { once: true });

      function done() {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      }
      function giveUp() {
        clearTimeout(timer);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the caller's own
        reject(signal?.reason);
      }
    }),
};
