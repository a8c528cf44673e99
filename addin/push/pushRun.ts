import type { CallApi } from '../api/createApi.ts';
import type { Clock } from './clock.ts';
import type { PushProgress } from './pushProgress.ts';

/** What running a push needs. */
export interface PushRun {
  readonly callApi: CallApi;
  readonly clock: Clock;
  /** Told of every step. */
  readonly onProgress: (progress: PushProgress) => void;
  /** Cancels: no further batch starts, those in flight end, and the receipt says what landed. */
  readonly signal: AbortSignal;
  /** Goes on although an equal append has finished before. */
  readonly confirm?: 'already_pushed' | undefined;
}
