import { errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { Problem } from '../../shared/problem.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import type { SigningKey } from './fetchSigningKeys.ts';
import { problemFromTokenError } from './problemFromTokenError.ts';
import { tokenClaims, type TokenClaims } from './tokenClaims.ts';

/** The claims of a token, and whose key signed it. */
export interface VerifiedToken {
  readonly claims: TokenClaims;
  /** What is published beside the very key that verified the token. */
  readonly keyIssuer: string | undefined;
}

/** Seconds that clocks may differ. */
const CLOCK_SKEW = 60;

// RFC 9068 has its own type for access tokens. Others, such as "pop", stand for tokens that prove something else.
const tokenTypes = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];

/**
 * Verifies signature, audience and times of a token and reads its claims.
 * @param now milliseconds since 1970
 * @throws {Problem} `invalid_token`, `sign_in_again` when it has expired, `sign_in_unavailable` without keys
 */
export async function readToken(
  token: string,
  keys: SigningKeys,
  audience: readonly string[],
  now: number,
): Promise<VerifiedToken> {
  const { payload, type, keyIssuer } = await verify(token, keys, {
    algorithms: ['RS256'],
    audience: [...audience],
    requiredClaims: ['iss', 'exp', 'nbf', 'tid', 'oid', 'ver'],
    clockTolerance: CLOCK_SKEW,
    currentDate: new Date(now),
  }).catch((error: unknown) => {
    throw problemFromTokenError(error);
  });
  if (!tokenTypes.includes(type?.toLowerCase())) {
    throw new Problem('invalid_token', 'The sign-in token is of another type than access tokens. Sign in again.');
  }
  const claims = tokenClaims.safeParse(payload);
  if (!claims.success) {
    throw new Problem('invalid_token', 'The sign-in token has claims that can not be read. Sign in again.');
  }
  return { claims: claims.data, keyIssuer };
}

interface Verified {
  readonly payload: JWTPayload;
  readonly type: string | undefined;
  readonly keyIssuer: string | undefined;
}

/** Tries every key of the token's key id, because a set may hold an id twice. */
async function verify(token: string, keys: SigningKeys, options: JWTVerifyOptions): Promise<Verified> {
  let candidates: readonly SigningKey[] | undefined;

  async function verifyFrom(i: number): Promise<Verified> {
    try {
      const { payload, protectedHeader } = await jwtVerify(
        token,
        async ({ kid }) => {
          candidates ??= await keys.find(kid);
          const candidate = candidates[i];
          if (candidate === undefined) throw new errors.JWKSNoMatchingKey();
          return candidate.key;
        },
        options,
      );
      return { payload, type: protectedHeader.typ, keyIssuer: candidates?.[i]?.issuer };
    } catch (error) {
      const isLast = candidates === undefined || i + 1 >= candidates.length;
      if (isLast || !(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      return verifyFrom(i + 1);
    }
  }

  return verifyFrom(0);
}
