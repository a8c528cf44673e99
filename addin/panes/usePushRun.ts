import type { PushProgress } from '../push/pushProgress.ts';
import type { Confirmation, PushRun } from '../push/pushRun.ts';
import type { PaneServices } from './paneServices.ts';
import { useRunSignals, type RunSignals } from './useRunSignals.ts';

/** Makes what each run of a push needs, and reaches the one under way. */
export interface PushRuns extends Omit<RunSignals, 'renew'> {
  readonly newRun: (confirm: readonly Confirmation[]) => PushRun;
}

/** Keeps hold of the run under way. */
export function usePushRun({ callApi, clock }: PaneServices, onProgress: (progress: PushProgress) => void): PushRuns {
  const { renew, ...reach } = useRunSignals();
  return { ...reach, newRun: (confirm) => ({ callApi, clock, onProgress, confirm, ...renew() }) };
}
