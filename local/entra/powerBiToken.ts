import { randomUUID } from 'node:crypto';
import type { Person } from '../people.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { POWER_BI, v1Issuer } from './entraStrings.ts';

/** Seconds that a Power BI token is good for. */
export const POWER_BI_TOKEN_LIFETIME = 3600;

/** What a Power BI token is issued for. */
export interface PowerBiTokenRequest {
  readonly person: Person;
  readonly clientId: string;
  readonly permissions: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Issues the token that Power BI takes: version 1.0, because that is what Power BI's own registration asks for. */
export async function powerBiToken(request: PowerBiTokenRequest, keys: SigningKeys): Promise<string> {
  const { person, now } = request;
  const issuedAt = Math.floor(now / 1000);
  return keys.sign({
    ver: '1.0',
    aud: POWER_BI,
    iss: v1Issuer(person.tenantId),
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + POWER_BI_TOKEN_LIFETIME,
    appid: request.clientId,
    appidacr: '1',
    name: person.name,
    oid: person.objectId,
    scp: request.permissions.join(' '),
    sub: `${person.user}-powerbi`,
    tid: person.tenantId,
    unique_name: person.upn,
    upn: person.upn,
    uti: randomUUID(),
  });
}
