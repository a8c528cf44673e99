import type { AppRegistration } from './appRegistration.ts';
import { CHALLENGE } from './claimsChallenge.ts';
import type { Session } from './createSessions.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { POWER_BI } from './entraStrings.ts';
import { officeToken, officeTokenRequest } from './officeToken.ts';
import { POWER_BI_TOKEN_LIFETIME, powerBiToken } from './powerBiToken.ts';
import { scopesFrom } from './scopesFrom.ts';

/** Who wants a token, and what for. */
export interface DelegatedTokenRequest extends Session {
  readonly scope: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The part of a token answer that holds the access token. */
export interface DelegatedToken {
  readonly token_type: 'Bearer';
  readonly scope: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
}

/**
 * Issues a token that the app got itself: for the product's API it is Office's but for the calling client, which is
 * the app.
 */
export async function delegatedToken(
  { person, secondFactor, scope, now }: DelegatedTokenRequest,
  app: AppRegistration,
  keys: SigningKeys,
): Promise<DelegatedToken> {
  const { clientId } = app;
  const scopes = scopesFrom(scope, app);
  if (scopes.resource === 'power-bi') {
    const { permissions } = scopes;
    const token = await powerBiToken({ person, clientId, permissions, now }, keys);
    const granted = permissions.map((permission) => `${POWER_BI}/${permission}`).join(' ');
    return bearer(token, granted, POWER_BI_TOKEN_LIFETIME);
  }
  const request = officeTokenRequest.parse({
    user: person.user,
    claims: { azp: clientId },
    ...(secondFactor ? { challenge: CHALLENGE } : {}),
  });
  const token = await officeToken(request, person, app, keys, now);
  return bearer(token, `${app.appIdUri}/access_as_user`, request.expiresIn);
}

function bearer(token: string, scope: string, seconds: number): DelegatedToken {
  return { token_type: 'Bearer', scope, expires_in: seconds, ext_expires_in: seconds, access_token: token };
}
