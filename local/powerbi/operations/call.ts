import type { Caller } from '../auth/caller.ts';
import type { Cloud } from '../state/cloud.ts';

/** What an operation works on. */
export interface Call {
  readonly cloud: Cloud;
  readonly caller: Caller;
  readonly groupId?: string | undefined;
  readonly datasetId: string;
  readonly tableName: string;
  readonly importId: string;
  readonly query: URLSearchParams;
  /** The Content-Type header; '' where there is none. */
  readonly contentType: string;
  readonly body: Buffer;
  /** A fault: add only so many rows and then refuse with 429. */
  readonly partialRows?: number | undefined;
}
