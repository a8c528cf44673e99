import { useRef } from 'react';
import type { PushRun } from '../push/pushRun.ts';
import { StoppedHere } from '../push/stoppedHere.ts';

/** The signals of a run, and what gives them. */
export interface RunSignals {
  /** The signals of the next run. */
  readonly renew: () => Required<Pick<PushRun, 'signal' | 'stopWaiting' | 'hurry'>>;
  /** Asks the run under way to end. */
  readonly cancel: () => void;
  /** Ends it at once, whatever it is waiting for. */
  readonly stopWaiting: () => void;
  /** Ends its wait for room before a replace. */
  readonly hurry: () => void;
}

/** Reaches the run under way by its signals. */
export function useRunSignals(): RunSignals {
  const cancelling = useRef(new AbortController());
  const leaving = useRef(new AbortController());
  const hurrying = useRef(new AbortController());
  return {
    renew() {
      cancelling.current = new AbortController();
      leaving.current = new AbortController();
      hurrying.current = new AbortController();
      return {
        signal: cancelling.current.signal,
        stopWaiting: leaving.current.signal,
        hurry: hurrying.current.signal,
      };
    },
    cancel: () => cancelling.current.abort(),
    stopWaiting: () => leaving.current.abort(new StoppedHere('cancelling')),
    hurry: () => hurrying.current.abort(),
  };
}
