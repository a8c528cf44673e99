import { Problem } from '../../shared/problem.ts';
import type { Caller } from './caller.ts';
import type { TokenClaims } from './tokenClaims.ts';

/** The scope that Office's tokens for this API carry. */
const SCOPE = 'access_as_user';

/**
 * Makes the caller out of verified claims.
 * @throws {Problem} `app_only_token` without a person behind the token, `scope_missing` without `access_as_user`
 */
export function callerFromClaims(claims: TokenClaims, assertion: string): Caller {
  const isPerson = claims.idtyp === undefined || claims.idtyp.toLowerCase() === 'user';
  if (!isPerson || claims.scp === undefined) {
    throw new Problem('app_only_token', 'The token stands for an application. Sign in as a person.');
  }
  const scopes = claims.scp.split(' ').filter((scope) => scope !== '');
  if (!scopes.includes(SCOPE)) {
    throw new Problem('scope_missing', `The sign-in does not permit "${SCOPE}". Ask your administrator to grant it.`);
  }
  return {
    tenantId: claims.tid.toLowerCase(),
    objectId: claims.oid.toLowerCase(),
    name: nameOf(claims),
    scopes,
    assertion,
  };
}

function nameOf(claims: TokenClaims): string {
  return claims.name ?? claims.preferred_username ?? claims.upn ?? claims.unique_name ?? 'Unknown name';
}
