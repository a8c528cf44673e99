import { errors } from 'jose';
import { Problem } from '../../shared/problem.ts';

/** Translates why jose refused a token; errors that are not about the token are thrown on. */
export function problemFromTokenError(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof errors.JOSEError)) throw error;
  if (error instanceof errors.JWTExpired) {
    return new Problem('sign_in_again', 'Your sign-in has expired. Sign in again.', {}, { cause: error });
  }
  return new Problem('invalid_token', `${reasonOf(error)} Sign in again.`, {}, { cause: error });
}

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The sign-in token is not signed with RS256.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the sign-in token is wrong.';
  if (error instanceof errors.JWKSNoMatchingKey) return 'The sign-in token is signed with an unknown key.';
  if (error instanceof errors.JWTClaimValidationFailed) return reasonOfClaim(error);
  return 'The sign-in token can not be read.';
}

function reasonOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'missing') return `The sign-in token has no "${claim}".`;
  if (claim === 'aud') return 'The sign-in token was issued for another application.';
  if (claim === 'nbf') return 'The sign-in token is not valid yet.';
  return `The sign-in token has a wrong "${claim}".`;
}
