import type { AnyEndpoint, BodyOf, ParamsOf, QueryOf } from '../../shared/contract/endpoint.ts';
import type { Caller } from '../auth/caller.ts';

/** A request whose path, query and body have been read and checked. */
export interface Call<E extends AnyEndpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The body inflated, byte for byte; empty where there was none. */
  readonly bytes: Uint8Array;
  readonly requestId: string;
}

/** A checked request of somebody who is signed in. */
export interface SignedInCall<E extends AnyEndpoint> extends Call<E> {
  readonly caller: Caller;
}
