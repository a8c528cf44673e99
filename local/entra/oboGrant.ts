import { randomUUID } from 'node:crypto';
import { people } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import { checkClient } from './checkClient.ts';
import { CHALLENGE, meetsChallenge } from './claimsChallenge.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { EntraError } from './EntraError.ts';
import { POWER_BI, v2Issuer } from './entraStrings.ts';
import { permissionsFromScope } from './permissionsFromScope.ts';
import { POWER_BI_TOKEN_LIFETIME, powerBiToken } from './powerBiToken.ts';
import { readAssertion, type Assertion } from './readAssertion.ts';
import type { TokenForm } from './tokenForm.ts';

/** One request for the on-behalf-of grant. */
export interface OboRequest {
  /** The tenant of the path. */
  readonly tenantId: string;
  readonly form: TokenForm;
  /** Whether a second factor is asked of this person. */
  readonly challenged: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * Answers the on-behalf-of grant with a Power BI token.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
 * @throws {EntraError} with the number that Entra gives for what is wrong
 */
export async function oboGrant(
  { tenantId, form, challenged, now }: OboRequest,
  app: AppRegistration,
  keys: SigningKeys,
): Promise<Readonly<Record<string, unknown>>> {
  if (!people.some((person) => person.tenantId === tenantId)) throw new EntraError(90002, { reason: tenantId });
  await checkClient(form, tenantId, { app, keys, now });
  if (form.grant_type !== GRANT) throw new EntraError(70003);
  if (form.requested_token_use !== 'on_behalf_of') throw new EntraError(900144, { reason: 'requested_token_use' });
  const assertion = await readAssertion(form.assertion, tenantId, app, keys, now);
  const permissions = permissionsFromScope(form.scope);
  if (challenged && !meetsChallenge(assertion.claims)) throw new EntraError(50076, { claims: CHALLENGE });
  const token = await powerBiToken({ person: assertion.person, clientId: app.clientId, permissions, now }, keys);
  return {
    token_type: 'Bearer',
    scope: [...permissions, '.default'].map((permission) => `${POWER_BI}/${permission}`).join(' '),
    expires_in: POWER_BI_TOKEN_LIFETIME,
    ext_expires_in: POWER_BI_TOKEN_LIFETIME,
    access_token: token,
    refresh_token: `unusable-${randomUUID()}`,
    id_token: await idToken(assertion, app.clientId, keys, now),
    client_info: clientInfo(assertion),
  };
}

function idToken({ person }: Assertion, clientId: string, keys: SigningKeys, now: number): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return keys.sign({
    ver: '2.0',
    iss: v2Issuer(person.tenantId),
    aud: clientId,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + POWER_BI_TOKEN_LIFETIME,
    name: person.name,
    oid: person.objectId,
    preferred_username: person.upn,
    sub: `${person.user}-${clientId}`,
    tid: person.tenantId,
  });
}

/** Whose the tokens are, as MSAL reads it. */
function clientInfo({ person }: Assertion): string {
  return Buffer.from(JSON.stringify({ uid: person.objectId, utid: person.tenantId })).toString('base64url');
}
