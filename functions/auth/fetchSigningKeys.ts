import { importJWK, type CryptoKey } from 'jose';
import { request } from 'undici';
import * as z from 'zod';

/** One of Entra's signing keys. */
export interface SigningKey {
  readonly id: string | undefined;
  readonly key: CryptoKey;
  /** The issuer that Entra publishes beside the key; undefined when it names none. */
  readonly issuer: string | undefined;
}

const DEADLINE_MS = 5_000;

/** Bits; what RS256 asks for at least, see RFC 7518, section 3.3. */
const SHORTEST_KEY = 2048;

const keySet = z.object({ keys: z.array(z.unknown()) });

// A set may hold keys of other kinds and for other uses; "use" and "alg" are optional.
const rsaKey = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  kid: z.string().nullish(),
  use: z.literal('sig').nullish(),
  alg: z.literal('RS256').nullish(),
  issuer: z.string().nullish(),
});

/**
 * Fetches the keys of a key set that RS256 tokens can be verified with; others are passed over.
 * @throws {Error} when the set can't be had or holds no such key
 */
export async function fetchSigningKeys(keysUrl: string): Promise<readonly SigningKey[]> {
  const { statusCode, body } = await request(keysUrl, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`The key endpoint of Entra answered ${statusCode}.`);
  const { keys } = keySet.parse(JSON.parse(text));
  const usable = (await Promise.all(keys.map(signingKeyFrom))).filter((key) => key !== undefined);
  if (usable.length === 0) throw new Error('The key set of Entra holds no key for RS256.');
  return usable;
}

async function signingKeyFrom(published: unknown): Promise<SigningKey | undefined> {
  const read = rsaKey.safeParse(published);
  if (!read.success) return undefined;
  const { n, e, kid, issuer } = read.data;
  const key = await importJWK({ kty: 'RSA', n, e }, 'RS256').catch(() => undefined); // numbers that are no key
  if (key === undefined || key instanceof Uint8Array || !isLongEnough(key)) return undefined;
  return { id: kid ?? undefined, key, issuer: issuer ?? undefined };
}

function isLongEnough({ algorithm }: CryptoKey): boolean {
  return 'modulusLength' in algorithm && Number(algorithm.modulusLength) >= SHORTEST_KEY;
}
