import type { CallApi } from '../api/createApi.ts';
import type { Clock } from './clock.ts';
import type { StartBody } from './preparePush.ts';
import type { PushProgress } from './pushProgress.ts';

/** Something that a person means although it looks like a mistake; the API goes on only when it is told so. */
export type Confirmation = Exclude<NonNullable<StartBody['confirm']>, readonly unknown[]>;

/** What running a push needs. */
export interface PushRun {
  readonly callApi: CallApi;
  readonly clock: Clock;
  /** Told of every step. */
  readonly onProgress: (progress: PushProgress) => void;
  /** Cancels: no further batch starts, those in flight end, and the receipt says what landed. */
  readonly signal: AbortSignal;
  /** Ends requests under way and waits alike, with its reason: the push stays as the service has it. */
  readonly stopWaiting?: AbortSignal | undefined;
  /** What the person means although it looks like a mistake. */
  readonly confirm?: readonly Confirmation[] | undefined;
  /** Lets a replace begin before the hour has room for all of its rows: the wait for that ends. */
  readonly hurry?: AbortSignal | undefined;
}
