import { z } from 'zod';
import type { AnyEndpoint, ReplyOf, RequestOf } from '../../shared/contract/endpoint.ts';
import { Problem } from '../../shared/problem.ts';
import { SignInError } from '../auth/signInError.ts';
import type { TokenRequest } from '../auth/tokenSource.ts';
import { bodyFor } from './bodyFor.ts';
import { readProblem } from './readProblem.ts';
import { send } from './send.ts';
import { urlFor } from './urlFor.ts';

/** What a call needs besides the contract's own fields. */
export type ApiRequest<E extends AnyEndpoint> = RequestOf<E> & {
  /** The body as gzipped JSON, in place of `body`: sent byte for byte. */
  readonly gzipped?: Blob;
};

/** What a caller may say about one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls one endpoint of the API.
 * @throws {ApiProblem} what the API answered
 * @throws {Unreachable} no answer of the API arrived
 * @throws {SignInError} there is no token
 */
export type CallApi = <E extends AnyEndpoint>(
  endpoint: E,
  request: ApiRequest<E>,
  options?: CallOptions,
) => Promise<ReplyOf<E>>;

/** What the API client is made of. */
export interface ApiParts {
  readonly getToken: (request: TokenRequest) => Promise<string>;
  /** The network. */
  readonly fetch: typeof globalThis.fetch;
  /** Where the API lives; default: the pane's own origin. */
  readonly origin?: string;
}

/**
 * Makes the pane's only way to the API.
 * A 401 that asks for claims or for a newer token is answered with exactly one new token and one repeat. No window of
 * ours opens for it: nobody has clicked. Where only a person can go on, the first problem is what they are told.
 */
export function createApi({ getToken, fetch, origin = '' }: ApiParts): CallApi {
  async function attempt<E extends AnyEndpoint>(
    endpoint: E,
    request: ApiRequest<E>,
    token: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<ReplyOf<E>> {
    const { body, headers } = await bodyFor(request.body, request.gzipped);
    const authorization = token === undefined ? undefined : { authorization: `Bearer ${token}` };
    const answer = await send(fetch, origin + urlFor(endpoint.path, request.params, request.query), {
      method: endpoint.method,
      headers: { accept: 'application/json', ...headers, ...authorization },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    });
    if (!answer.ok) throw readProblem(answer.status, answer.text);
    return readReply(endpoint, answer.text);
  }

  return async function callApi(endpoint, request, { signal } = {}) {
    if (endpoint.access !== 'user') return attempt(endpoint, request, undefined, signal);
    const token = await getToken({ interactive: false });
    try {
      return await attempt(endpoint, request, token, signal);
    } catch (error) {
      const wanted = secondTokenFor(error, token);
      if (!wanted) throw error;
      try {
        return await attempt(endpoint, request, await getToken(wanted), signal);
      } catch (second) {
        // What the API asked for says more than that it can't be had without the person.
        throw second instanceof SignInError ? error : second;
      }
    }
  };
}

/** The token request that may cure a refused call; undefined when a new token can't. */
function secondTokenFor(error: unknown, refused: string): TokenRequest | undefined {
  if (!(error instanceof Problem)) return undefined;
  const { code, details } = error;
  if (code === 'sign_in_again') return { interactive: false, refused };
  if (code !== 'claims_challenge' || details.claims === undefined) return undefined;
  return { interactive: false, refused, challenge: details.claims };
}

function readReply<E extends AnyEndpoint>(endpoint: E, text: string): ReplyOf<E> {
  try {
    return z.parse<E['reply']>(endpoint.reply, JSON.parse(text));
  } catch (cause) {
    throw new Problem(
      'internal',
      'The service answered in a way that this pane does not understand. Close the pane and open it again.',
      {},
      { cause },
    );
  }
}
