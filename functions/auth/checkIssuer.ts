import { Problem } from '../../shared/problem.ts';
import type { Cloud } from './cloud.ts';
import type { TokenClaims } from './tokenClaims.ts';

/**
 * Checks that a token was issued by its own tenant, and that its key may sign for that tenant: the keys of
 * all tenants come from one address, so the signature alone doesn't say whose it is.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-signing-key-issuer
 * @param keyIssuer what Entra publishes beside the key, `{tenantid}` standing for any tenant; a key without may sign for
 *   all, as in Microsoft's own libraries
 * @throws {Problem} `invalid_token`
 */
export function checkIssuer(claims: TokenClaims, keyIssuer: string | undefined, cloud: Cloud): void {
  const tenantId = claims.tid.toLowerCase();
  const v2Issuer = `${cloud.login}/${tenantId}/v2.0`;
  const v1Issuer = cloud.v1Issuer === undefined ? undefined : `${cloud.v1Issuer}/${tenantId}/`;
  if (claims.iss.toLowerCase() !== (claims.ver === '2.0' ? v2Issuer : v1Issuer)) {
    throw new Problem('invalid_token', 'The sign-in token does not come from Microsoft Entra. Sign in again.');
  }
  if (keyIssuer === undefined) return;
  const signsFor = keyIssuer.toLowerCase().replace('{tenantid}', tenantId);
  if (signsFor !== v2Issuer && signsFor !== v1Issuer) {
    throw new Problem('invalid_token', 'The sign-in token is signed with a key of another issuer. Sign in again.');
  }
}
