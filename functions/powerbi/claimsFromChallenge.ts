import * as z from 'zod';

const claims = z.record(z.string(), z.unknown());

/**
 * Reads the claims that a `WWW-Authenticate` header wants the next token to carry, as JSON text; undefined when it asks
 * for none that can be read. On the wire they are base64.
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsFromChallenge(wwwAuthenticate: string | undefined): string | undefined {
  const encoded = /\bclaims\s*=\s*"?([\w+/=-]+)"?/i.exec(wwwAuthenticate ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  return isClaims(decoded) ? decoded : undefined;
}

function isClaims(text: string): boolean {
  try {
    return claims.safeParse(JSON.parse(text)).success;
  } catch {
    return false; // not JSON: nothing that Entra would understand
  }
}
