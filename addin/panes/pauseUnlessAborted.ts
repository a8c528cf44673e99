import { workInStretches } from '../push/workInStretches.ts';
import type { Pause } from '../table/pause.ts';

/** Divides long work into stretches that end, with the signal's reason, once it is aborted. */
export function pauseUnlessAborted(signal: AbortSignal): Pause {
  const pause = workInStretches();
  return async () => {
    await pause();
    signal.throwIfAborted();
  };
}
