import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { CredentialSettings } from '../settings.ts';
import type { Caller } from './caller.ts';
import type { Cloud } from './cloud.ts';
import { createQuietTimes } from './createQuietTimes.ts';
import { createTokenCache } from './createTokenCache.ts';
import { createTokenExchange, type ExchangedToken } from './createTokenExchange.ts';
import { msalCredentialFrom } from './msalCredentialFrom.ts';

/** Gives Power BI tokens for callers. Its functions need no `this`. */
export interface TokenBroker {
  /** A Power BI access token that acts as the caller; from the cache where there is one. */
  readonly powerBiToken: (caller: Caller) => Promise<string>;
  /** Drops a token that Power BI refuses, so that the next call exchanges anew; the caller's newer one stays. */
  readonly forget: (caller: Caller, token: string) => void;
}

/** What {@link createTokenBroker} needs. */
export interface TokenBrokerOptions {
  readonly cloud: Cloud;
  readonly clientId: string;
  readonly credential: CredentialSettings;
  /** The cloud's `…/powerbi/api/.default` when left out. */
  readonly scopes?: readonly string[] | undefined;
  /** Takes the place of Entra's origin; development only. */
  readonly loopbackUrl?: string | undefined;
  /** Milliseconds for one request to Entra; 8,000 when left out. */
  readonly deadline?: number;
  /** Milliseconds since 1970; the system clock when left out. */
  readonly now?: () => number;
  /** Waits before the one repeat; 100 to 300 ms when left out. */
  readonly pause?: () => Promise<void>;
}

/** Tokens kept at once. */
const CACHE_SIZE = 5_000;

/** Milliseconds before its end at which a token counts as gone, so that it outlives the call it is for. */
const EXPIRES_EARLY = 120_000;

/**
 * Makes the one broker of the API: each caller's token is exchanged once and then kept until it expires.
 * The key is the caller's own token, not the person: what it proves, such as a second factor, belongs to it alone. So
 * an expired one is never asked for, because the check before refuses it.
 * A 5xx or no answer is tried once more, a refusal never; after a 429 the caller's tenant is left alone for up to 60 s.
 * It throws `claims_challenge`, `sign_in_again`, `consent_required`, `blocked_by_policy`, `not_assigned`, `no_power_bi`,
 * `sign_in_unavailable` and `misconfigured`.
 */
export function createTokenBroker(options: TokenBrokerOptions): TokenBroker {
  const { cloud, now = Date.now, pause = shortPause } = options;
  const scopes = options.scopes ?? [`${cloud.powerBiResource}/.default`];
  const cache = createTokenCache(CACHE_SIZE, now);
  const quietTimes = createQuietTimes(now);
  const underWay = new Map<string, Promise<string>>();
  const exchangeToken = createTokenExchange({
    cloud,
    clientId: options.clientId,
    credential: msalCredentialFrom(options.credential, cloud),
    scopes,
    loopbackUrl: options.loopbackUrl,
    deadline: options.deadline ?? 8_000,
  });

  async function exchange(caller: Caller): Promise<ExchangedToken> {
    quietTimes.check(caller.tenantId);
    let outcome = await exchangeToken(caller);
    if (outcome.kind === 'unavailable') {
      await pause();
      outcome = await exchangeToken(caller);
    }
    if (outcome.kind === 'token') return outcome;
    const { retryAfter } = outcome.problem.details;
    if (outcome.kind === 'throttled' && retryAfter !== undefined) quietTimes.start(caller.tenantId, retryAfter);
    throw outcome.problem;
  }

  async function exchangeAndKeep(key: string, caller: Caller): Promise<string> {
    const askedAt = now();
    const { accessToken, lifetime } = await exchange(caller);
    cache.add(key, accessToken, askedAt + lifetime - EXPIRES_EARLY);
    return accessToken;
  }

  return {
    async powerBiToken(caller) {
      const key = keyOf(caller, scopes);
      const kept = cache.get(key);
      if (kept !== undefined) return kept;
      const running = underWay.get(key);
      if (running !== undefined) return running;
      const started = exchangeAndKeep(key, caller).finally(() => underWay.delete(key));
      underWay.set(key, started);
      return started;
    },
    forget: (caller, token) => cache.delete(keyOf(caller, scopes), token),
  };
}

/** A hash, so that the cache holds no token that this API itself would take. */
function keyOf({ assertion, tenantId }: Caller, scopes: readonly string[]): string {
  return createHash('sha256')
    .update([assertion, tenantId, ...[...scopes].sort()].join('\0'))
    .digest('base64');
}

async function shortPause(): Promise<void> {
  await setTimeout(100 + Math.random() * 200);
}
