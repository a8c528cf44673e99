import { useRef } from 'react';
import type { PushProgress } from '../push/pushProgress.ts';
import type { Confirmation, PushRun } from '../push/pushRun.ts';
import { StoppedHere } from '../push/stoppedHere.ts';
import type { PaneServices } from './paneServices.ts';

/** Makes what each run of a push needs, and reaches the one under way. */
export interface PushRuns {
  readonly newRun: (confirm: readonly Confirmation[]) => PushRun;
  /** Asks the run under way to end. */
  readonly cancel: () => void;
  /** Ends it at once, whatever it is waiting for. */
  readonly stopWaiting: () => void;
  /** Ends its wait for room before a replace. */
  readonly hurry: () => void;
}

/** Keeps hold of the run under way. */
export function usePushRun({ callApi, clock }: PaneServices, onProgress: (progress: PushProgress) => void): PushRuns {
  const cancelling = useRef(new AbortController());
  const leaving = useRef(new AbortController());
  const hurrying = useRef(new AbortController());
  return {
    newRun(confirm) {
      cancelling.current = new AbortController();
      leaving.current = new AbortController();
      hurrying.current = new AbortController();
      const { signal } = cancelling.current;
      const { signal: stopWaiting } = leaving.current;
      return { callApi, clock, onProgress, signal, stopWaiting, hurry: hurrying.current.signal, confirm };
    },
    cancel: () => cancelling.current.abort(),
    stopWaiting: () => leaving.current.abort(new StoppedHere('cancelling')),
    hurry: () => hurrying.current.abort(),
  };
}
