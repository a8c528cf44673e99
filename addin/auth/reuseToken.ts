import type { TokenRequest, TokenSource } from './tokenSource.ts';

/** Long enough for the burst of a push, short enough that Office stays the one who renews. */
const REUSE_MS = 60_000;

/** A token, or the wait for one: as long as that lasts, there is no end to `until`. */
interface Kept {
  readonly request: TokenRequest;
  readonly token: Promise<string>;
  readonly until: number;
}

/**
 * Gives the same token for a minute, because a push asks for one with each batch and Office refuses callers that ask
 * too often (13013). A request for more than the token of before goes to the source; calls whose token was refused
 * share the answer to the first of them. While a window is open everybody waits for it, and the person's choice there
 * is the token from then on.
 * @param now milliseconds since 1970
 */
export function reuseToken(source: TokenSource, now: () => number): TokenSource {
  let kept: Kept | undefined;

  function ask(request: TokenRequest): Promise<string> {
    const mine = { request, token: source.getToken(request), until: Infinity };
    kept = mine;
    mine.token.then(
      () => {
        if (kept === mine || request.interactive) kept = { ...mine, until: now() + REUSE_MS };
      },
      () => {
        if (kept === mine) kept = undefined; // a failure is never reused; the caller sees it
      },
    );
    return mine.token;
  }

  async function getToken(request: TokenRequest): Promise<string> {
    const last = kept;
    if (!last || now() >= last.until || !mayDo(last.request, request)) return ask(request);
    const token = await last.token;
    if (token !== request.refused) return token;
    // Another call whose token was refused may have asked meanwhile.
    return kept === last ? ask(request) : getToken(request);
  }

  return { getToken };
}

/**
 * Whether the token of one request may do for another. What nobody asked for by the challenge, nor by a click, can't be
 * expected to meet it.
 */
function mayDo(given: TokenRequest, { challenge, interactive, refused, otherAccount }: TokenRequest): boolean {
  if (interactive || otherAccount === true) return false;
  if (challenge === undefined) return true;
  return refused !== undefined && (given.interactive || given.challenge === challenge);
}
