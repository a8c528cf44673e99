import { useRef } from 'react';
import type { PushProgress } from '../push/pushProgress.ts';
import type { Confirmation, PushRun } from '../push/pushRun.ts';
import type { PaneServices } from './paneServices.ts';

/** Makes what each run of a push needs, and reaches the one under way. */
export interface PushRuns {
  readonly newRun: (confirm: readonly Confirmation[]) => PushRun;
  /** Asks the run under way to end. */
  readonly cancel: () => void;
  /** Ends its wait for room before a replace. */
  readonly hurry: () => void;
}

/** Keeps hold of the run under way. */
export function usePushRun({ callApi, clock }: PaneServices, onProgress: (progress: PushProgress) => void): PushRuns {
  const cancelling = useRef(new AbortController());
  const hurrying = useRef(new AbortController());
  return {
    newRun(confirm) {
      cancelling.current = new AbortController();
      hurrying.current = new AbortController();
      const { signal } = cancelling.current;
      return { callApi, clock, onProgress, signal, hurry: hurrying.current.signal, confirm };
    },
    cancel: () => cancelling.current.abort(),
    hurry: () => hurrying.current.abort(),
  };
}
