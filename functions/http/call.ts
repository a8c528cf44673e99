import type { AnyEndpoint, BodyOf, ParamsOf, QueryOf } from '../../shared/contract/endpoint.ts';
import type { Caller } from '../auth/caller.ts';

/** A file that came as a part of a multipart body. */
export interface SentFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request whose path, query and body have been read and checked. */
export interface Call<E extends AnyEndpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The JSON of the body inflated, byte for byte; empty where there was none. */
  readonly bytes: Uint8Array;
  /** Files by the names of their parts, where the endpoint takes multipart bodies; empty where there were none. */
  readonly files: ReadonlyMap<string, SentFile>;
  /** The `Idempotency-Key` that makes a repeat safe, where the endpoint takes one and it was sent. */
  readonly idempotencyKey?: string | undefined;
  readonly requestId: string;
  /** Writes a line to the log; never cells, tokens or names. */
  readonly log: (line: string) => void;
}

/** A checked request of somebody who is signed in. */
export interface SignedInCall<E extends AnyEndpoint> extends Call<E> {
  readonly caller: Caller;
}
