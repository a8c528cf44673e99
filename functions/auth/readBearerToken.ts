import { Problem } from '../../shared/problem.ts';

/**
 * Characters. Entra's own tokens stay under 8 KB even with 200 groups in them; many HTTP servers refuse 16 KB of headers
 * without a word, so the limit lies below.
 */
const MAX_TOKEN_LENGTH = 12_288;

// RFC 6750: the scheme's name in any casing, one token of base64url parts.
const bearer = /^Bearer +([\w.-]+)$/i;

/**
 * Reads the token out of an Authorization header; nothing about it is verified yet.
 * @throws {Problem} `not_signed_in` without a header, `invalid_token` for one that is not a bearer token
 */
export function readBearerToken(authorizationHeader: string | undefined): string {
  const header = authorizationHeader?.trim();
  if (header === undefined || header === '') {
    throw new Problem('not_signed_in', 'You are not signed in. Sign in and try again.');
  }
  if (header.length > MAX_TOKEN_LENGTH) {
    throw new Problem('invalid_token', 'The sign-in token is too long. Sign in again.');
  }
  const token = bearer.exec(header)?.[1];
  if (token === undefined) {
    throw new Problem('invalid_token', 'The Authorization header does not hold a bearer token. Sign in again.');
  }
  return token;
}
