import type { PushRun } from './pushRun.ts';
import type { TablesProgress } from './tablesProgress.ts';

/** What running the push of several tables needs. */
export interface TablesRun extends Pick<PushRun, 'callApi' | 'clock' | 'signal' | 'stopWaiting'> {
  /** Told of every step. */
  readonly onProgress: (progress: TablesProgress) => void;
}
