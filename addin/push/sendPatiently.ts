import type { Clock } from './clock.ts';
import { waitAfter, type Wait } from './waitAfter.ts';

/** What patience needs. */
export interface Patience {
  readonly clock: Clock;
  /** Ends the waiting between tries, never a request under way. */
  readonly signal?: AbortSignal | undefined;
  /** Somebody waits for the end: a service that can't be reached is tried only once more, in case an answer was lost. */
  readonly isBrief?: boolean;
  /** Told at the start of each wait, and with undefined when it is over. */
  readonly onWait: (wait: Wait | undefined) => void;
}

/**
 * Makes a request until it succeeds, waiting where {@link waitAfter} says that a repeat may help.
 * @throws what the last try failed with; the signal's reason when it aborts a wait
 */
export async function sendPatiently<Reply>(request: () => Promise<Reply>, patience: Patience): Promise<Reply> {
  const { clock, signal, isBrief = false, onWait } = patience;
  for (let failures = 1; ; failures += 1) {
    try {
      return await request();
    } catch (error) {
      const wait = waitAfter(error, failures);
      if (!wait || (isBrief && wait.why === 'network' && failures > 1)) throw error;
      onWait(wait);
      try {
        await clock.wait(wait.seconds, signal);
      } finally {
        onWait(undefined);
      }
    }
  }
}
