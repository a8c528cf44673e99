import type { TokenRequest, TokenSource } from './tokenSource.ts';

/** Long enough for the burst of a push, short enough that Office stays the one who renews. */
const REUSE_MS = 60_000;

/**
 * Gives the same token for a minute, because a push asks for one with each batch and Office refuses callers that ask
 * too often (13013). A request for more than the token of before always goes to the source.
 * @param now milliseconds since 1970
 */
export function reuseToken(source: TokenSource, now: () => number): TokenSource {
  let kept: { readonly token: Promise<string>; readonly until: number } | undefined;
  return {
    getToken(request) {
      if (isAsBefore(request) && kept && now() < kept.until) return kept.token;
      const mine = { token: source.getToken(request), until: now() + REUSE_MS };
      kept = mine;
      mine.token.catch(() => {
        if (kept === mine) kept = undefined; // a failure is never reused; the caller sees it
      });
      return mine.token;
    },
  };
}

/** Whether the token that was given last will do. */
function isAsBefore({ challenge, interactive, fresh, otherAccount }: TokenRequest): boolean {
  return challenge === undefined && !interactive && fresh !== true && otherAccount !== true;
}
