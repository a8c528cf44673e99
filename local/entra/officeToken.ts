import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { Person } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import { CHALLENGE, CHALLENGE_MET } from './claimsChallenge.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { v1Issuer, v2Issuer } from './entraStrings.ts';

/** Who wants a token for our API, and in what it differs from the one that Office would get. */
export const officeTokenRequest = z.strictObject({
  user: z.string(),
  version: z.union([z.literal(1), z.literal(2)]).default(2),
  /** Seconds from now; negative for a token that has expired. */
  expiresIn: z.number().int().default(3900),
  /** Seconds from now at which the token becomes valid. */
  validIn: z.number().int().default(0),
  audience: z.string().optional(),
  scp: z.string().default('access_as_user'),
  /** A token that stands for an application: roles instead of scopes, and no person. */
  appOnly: z.boolean().default(false),
  /** Claims to add or to replace; null leaves a claim out. */
  claims: z.record(z.string(), z.unknown()).default({}),
  /** The key id in the header. */
  kid: z.string().optional(),
  /** Signs with a key that is not published. */
  foreignKey: z.boolean().optional(),
  /** The claims of a challenge that this sign-in has satisfied. */
  challenge: z.literal(CHALLENGE, 'must be the claims of the challenge, word for word').optional(),
});

/** A request for a token as Office would give it. */
export type OfficeTokenRequest = z.output<typeof officeTokenRequest>;

/** Excel on the web; Entra names the calling client in every token. */
const OFFICE_CLIENT = '93d53678-613d-4013-afc1-62e9e444a0a5';

/**
 * Issues the token that `Office.auth.getAccessToken` would give.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 * @param now milliseconds since 1970
 */
export async function officeToken(
  request: OfficeTokenRequest,
  person: Person,
  app: AppRegistration,
  keys: SigningKeys,
  now: number,
): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const issued = {
    iat: seconds,
    nbf: Math.min(seconds, seconds + request.expiresIn) + request.validIn,
    exp: seconds + request.expiresIn,
    oid: person.objectId,
    sub: `${person.user}-${app.clientId}`,
    tid: person.tenantId,
    uti: randomUUID(),
  };
  const versioned = request.version === 2 ? v2Claims(person, app) : v1Claims(person, app);
  const actsAs = request.appOnly ? { idtyp: 'app', roles: ['Rows.Add'] } : { scp: request.scp };
  const claims: JWTPayload = {
    ...versioned,
    ...issued,
    ...actsAs,
    ...(request.audience === undefined ? {} : { aud: request.audience }),
    ...(request.challenge === undefined ? {} : CHALLENGE_MET),
    ...request.claims,
  };
  const present = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
  return keys.sign(present, { foreignKey: request.foreignKey, kid: request.kid });
}

function v2Claims({ name, upn, tenantId }: Person, { clientId }: AppRegistration): JWTPayload {
  return {
    ver: '2.0',
    aud: clientId,
    iss: v2Issuer(tenantId),
    azp: OFFICE_CLIENT,
    azpacr: '0',
    name,
    preferred_username: upn,
  };
}

function v1Claims({ name, upn, tenantId }: Person, { appIdUri }: AppRegistration): JWTPayload {
  return {
    ver: '1.0',
    aud: appIdUri,
    iss: v1Issuer(tenantId),
    appid: OFFICE_CLIENT,
    appidacr: '0',
    name,
    unique_name: upn,
    upn,
  };
}
