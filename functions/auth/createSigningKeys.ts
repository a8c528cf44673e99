import { Problem } from '../../shared/problem.ts';
import { fetchSigningKeys, type SigningKey } from './fetchSigningKeys.ts';

/** Entra's signing keys, as the token check needs them. */
export interface SigningKeys {
  /**
   * The keys with this id, more than one where Entra publishes an id twice; all keys for a token that names none.
   * @throws {Problem} `sign_in_unavailable` when the keys can't be had
   */
  find(keyId: string | undefined): Promise<readonly SigningKey[]>;
}

/** What {@link createSigningKeys} needs. */
export interface SigningKeysOptions {
  /** Where Entra publishes them, see `signingKeysUrl`. */
  readonly keysUrl: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Is told, without secrets, when keys could not be reloaded. */
  readonly warn: (message: string) => void;
}

/** Entra asks to look for new keys about every 24 hours; twice as often leaves room for a failure. */
const RELOAD_AFTER_MS = 12 * 60 * 60 * 1000;

/** An unknown key id makes at most one fetch in this time, so that made-up tokens can't flood Entra. */
const COOLDOWN_MS = 30_000;

/** While there are no keys at all, a failed fetch answers everybody who comes in this time. */
const FIRST_COOLDOWN_MS = 1_000;

/**
 * Keeps Entra's signing keys, so make it once: fetched on first use, looked at again every 12 hours or for an unknown key id,
 * and used as they are for as long as the key endpoint can't be reached.
 */
export function createSigningKeys({ keysUrl, now, warn }: SigningKeysOptions): SigningKeys {
  let keys: readonly SigningKey[] | undefined;
  let triedAt = -Infinity;
  let failure: Problem | undefined;
  let reloading: Promise<readonly SigningKey[]> | undefined;

  async function fetchNow(): Promise<readonly SigningKey[]> {
    triedAt = now();
    try {
      keys = await fetchSigningKeys(keysUrl);
      failure = undefined;
      return keys;
    } catch (cause) {
      failure = keysUnreachable(cause);
      throw failure;
    } finally {
      reloading = undefined;
    }
  }

  const reload = () => (reloading ??= fetchNow());

  function reloadInBackground(): void {
    if (reloading !== undefined || now() - triedAt < RELOAD_AFTER_MS) return;
    reload().catch(() => warn('The signing keys of Entra could not be reloaded; the ones at hand stay in use.'));
  }

  return {
    async find(keyId) {
      if (keys === undefined) {
        if (failure !== undefined && now() - triedAt < FIRST_COOLDOWN_MS) throw failure;
        return withId(await reload(), keyId);
      }
      reloadInBackground();
      const found = withId(keys, keyId);
      if (found.length > 0) return found;
      if (reloading !== undefined || now() - triedAt >= COOLDOWN_MS) return withId(await reload(), keyId);
      if (failure !== undefined) throw failure;
      return [];
    },
  };
}

function withId(keys: readonly SigningKey[], keyId: string | undefined): readonly SigningKey[] {
  return keyId === undefined ? keys : keys.filter((key) => key.id === keyId);
}

function keysUnreachable(cause: unknown): Problem {
  return new Problem(
    'sign_in_unavailable',
    'Sign-in can not be checked right now, because Microsoft Entra does not answer. Try again in a moment.',
    { retryAfter: 10 },
    { cause },
  );
}
