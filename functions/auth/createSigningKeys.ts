import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Problem } from '../../shared/problem.ts';

/** Entra's signing keys, as the token check needs them. */
export interface SigningKeys {
  readonly find: JWTVerifyGetKey;
  /** The issuer that Entra publishes beside a key; undefined when the key has none. */
  issuerOf(keyId: string | undefined): string | undefined;
}

/** What {@link createSigningKeys} needs. */
export interface SigningKeysOptions {
  readonly keysUrl: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly warn: (message: string) => void;
}

/** Entra asks to look for new keys about every 24 hours; twice as often leaves room for a failure. */
const RELOAD_AFTER_MS = 12 * 60 * 60 * 1000;

/** An unknown key id makes at most one fetch in this time, so that made-up tokens can't flood Entra. */
const COOLDOWN_MS = 30_000;

const publishedKey = z.object({ kid: z.string(), issuer: z.string().optional() });

/**
 * Keeps Entra's signing keys: fetched on first use, looked at again every 12 hours or for an unknown key id,
 * and used as they are for as long as the key endpoint can't be reached.
 */
export function createSigningKeys({ keysUrl, now, warn }: SigningKeysOptions): SigningKeys {
  // jose's own ageing is off: past its age it refuses every token while the endpoint is down.
  const keys = createRemoteJWKSet(new URL(keysUrl), { cacheMaxAge: Infinity, cooldownDuration: Infinity });
  let triedAt = -Infinity;
  let failure: Problem | undefined;

  async function reload(): Promise<void> {
    triedAt = now();
    try {
      await keys.reload();
      failure = undefined;
    } catch (cause) {
      failure = keysUnreachable(cause);
      throw failure;
    }
  }

  function reloadInBackground(): void {
    if (keys.reloading || now() - triedAt < RELOAD_AFTER_MS) return;
    reload().catch(() => warn('The signing keys of Entra could not be reloaded; the ones at hand stay in use.'));
  }

  const find: JWTVerifyGetKey = async (header, token) => {
    if (keys.jwks() === undefined) await reload();
    else reloadInBackground();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (now() - triedAt >= COOLDOWN_MS) await reload();
      else if (failure !== undefined) throw failure;
      return keys(header, token);
    }
  };

  return {
    find,
    issuerOf: (keyId) =>
      keys
        .jwks()
        ?.keys.map((key) => publishedKey.safeParse(key).data)
        .find((key) => key?.kid === keyId)?.issuer,
  };
}

function keysUnreachable(cause: unknown): Problem {
  return new Problem(
    'sign_in_unavailable',
    'Sign-in can not be checked right now, because Microsoft Entra does not answer. Try again in a moment.',
    { retryAfter: 10 },
    { cause },
  );
}
