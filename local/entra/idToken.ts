import type { Person } from '../people.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { v2Issuer } from './entraStrings.ts';

/** Seconds that an id token is good for. */
const LIFETIME = 3600;

/** Whom an id token is about and for. */
export interface IdTokenRequest {
  readonly person: Person;
  readonly clientId: string;
  /** What the app sent along, to know its own answer by. */
  readonly nonce?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Issues a token that tells the app who signed in. */
export function idToken({ person, clientId, nonce, now }: IdTokenRequest, keys: SigningKeys): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return keys.sign({
    ver: '2.0',
    iss: v2Issuer(person.tenantId),
    aud: clientId,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + LIFETIME,
    name: person.name,
    oid: person.objectId,
    preferred_username: person.upn,
    sub: `${person.user}-${clientId}`,
    tid: person.tenantId,
    ...(nonce === undefined ? {} : { nonce }),
  });
}
