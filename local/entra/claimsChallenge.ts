import type { JWTPayload } from 'jose';

/**
 * The claims that a challenge asks for, as JSON text, in the documented form: a Conditional Access policy to satisfy.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow#error-response-example
 */
export const CHALLENGE = JSON.stringify({
  access_token: { polids: { essential: true, values: ['9ab03e19-ed42-4168-b6b7-7001fb3e933a'] } },
});

/** What a token carries that was issued for the challenge. Entra keeps that to itself; the stand-in writes it down. */
export const CHALLENGE_MET = { amr: ['pwd', 'mfa'] } as const;

/** Tells whether a token was issued for the challenge. */
export function meetsChallenge({ amr }: JWTPayload): boolean {
  return Array.isArray(amr) && amr.includes('mfa');
}

/** Tells whether a sign-in is asked to satisfy the challenge; libraries write its JSON anew. */
export function asksForChallenge(claims: string | undefined): boolean {
  return claims?.replaceAll(/\s/g, '').includes(CHALLENGE.slice(1, -1)) === true;
}
