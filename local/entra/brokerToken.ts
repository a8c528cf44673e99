import { z } from 'zod';
import type { Person } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import { asksForChallenge } from './claimsChallenge.ts';
import type { Consents } from './createConsents.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { delegatedToken } from './delegatedToken.ts';
import { EntraError } from './EntraError.ts';
import { LOGIN } from './entraStrings.ts';
import { findPerson } from './findPerson.ts';
import { idToken } from './idToken.ts';
import { scopesFrom } from './scopesFrom.ts';

/** What a host application asks for in the name of an app that runs in it (nested app authentication). */
export const brokerRequest = z.strictObject({
  /** Who is signed in to the host. */
  user: z.string(),
  /** Host and port of the page that the app is. */
  host: z.string(),
  clientId: z.string(),
  scope: z.string(),
  claims: z.string().optional(),
  /** Whether the person has agreed to what they were asked. */
  interactive: z.boolean(),
});

/** A request of a host application. */
export type BrokerRequest = z.output<typeof brokerRequest>;

/**
 * Answers a host's request in the shape that its bridge hands on.
 * Source: BridgeError, TokenResponse and AccountInfo of @azure/msal-browser's nested app authentication
 * @param now milliseconds since 1970
 */
export async function brokerToken(
  request: BrokerRequest,
  app: AppRegistration,
  keys: SigningKeys,
  consents: Consents,
  now: number,
): Promise<Readonly<Record<string, unknown>>> {
  const person = findPerson(request.user);
  const { clientId } = app;
  try {
    checkApp(request, app);
    const secondFactor = asksForChallenge(request.claims);
    if (secondFactor && !request.interactive) throw new EntraError(50076);
    if (scopesFrom(request.scope, app).resource === 'power-bi') consentTo(request, person, consents);
    const token = await delegatedToken({ person, secondFactor, scope: request.scope, now }, app, keys);
    return {
      token: { ...token, authority: LOGIN, id_token: await idToken({ person, clientId, now }, keys) },
      account: {
        environment: new URL(LOGIN).host,
        homeAccountId: `${person.objectId}.${person.tenantId}`,
        localAccountId: person.objectId,
        tenantId: person.tenantId,
        username: person.upn,
        name: person.name,
      },
    };
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    const asks = error.aadsts === 50076 || error.aadsts === 65001;
    const status = asks ? 'USER_INTERACTION_REQUIRED' : 'PERSISTENT_ERROR';
    return { error: { status, code: `AADSTS${error.aadsts}`, description: error.message } };
  }
}

/** A host may get tokens only for apps whose registration names the host's own kind of address for their page. */
function checkApp({ clientId, host }: BrokerRequest, app: AppRegistration): void {
  if (clientId !== app.clientId) throw new EntraError(700016);
  const redirect = `brk-multihub://${host}`;
  if (app.redirectUris?.includes(redirect) !== true) throw new EntraError(50011, { reason: redirect });
}

function consentTo({ interactive }: BrokerRequest, person: Person, consents: Consents): void {
  if (consents.has(person)) return;
  if (!consents.mayConsent(person)) throw new EntraError(90094);
  if (!interactive) throw new EntraError(65001);
  consents.grant(person);
}
