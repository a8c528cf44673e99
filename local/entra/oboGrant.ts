import { randomUUID } from 'node:crypto';
import { people } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import { checkClient } from './checkClient.ts';
import { clientInfo } from './clientInfo.ts';
import type { Consents } from './createConsents.ts';
import { CHALLENGE, meetsChallenge } from './claimsChallenge.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { EntraError } from './EntraError.ts';
import { POWER_BI } from './entraStrings.ts';
import { idToken } from './idToken.ts';
import { permissionsFromScope } from './permissionsFromScope.ts';
import { POWER_BI_TOKEN_LIFETIME, powerBiToken } from './powerBiToken.ts';
import { readAssertion } from './readAssertion.ts';
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
  consents: Consents,
): Promise<Readonly<Record<string, unknown>>> {
  if (!people.some((person) => person.tenantId === tenantId)) throw new EntraError(90002, { reason: tenantId });
  await checkClient(form, tenantId, { app, keys, now });
  if (form.grant_type !== GRANT) throw new EntraError(70003);
  if (form.requested_token_use !== 'on_behalf_of') throw new EntraError(900144, { reason: 'requested_token_use' });
  const assertion = await readAssertion(form.assertion, tenantId, app, keys, now);
  const permissions = permissionsFromScope(form.scope);
  if (!consents.has(assertion.person)) throw new EntraError(65001);
  if (challenged && !meetsChallenge(assertion.claims)) throw new EntraError(50076, { claims: CHALLENGE });
  const token = await powerBiToken({ person: assertion.person, clientId: app.clientId, permissions, now }, keys);
  return {
    token_type: 'Bearer',
    scope: [...permissions, '.default'].map((permission) => `${POWER_BI}/${permission}`).join(' '),
    expires_in: POWER_BI_TOKEN_LIFETIME,
    ext_expires_in: POWER_BI_TOKEN_LIFETIME,
    access_token: token,
    refresh_token: `unusable-${randomUUID()}`,
    id_token: await idToken({ person: assertion.person, clientId: app.clientId, now }, keys),
    client_info: clientInfo(assertion.person),
  };
}
