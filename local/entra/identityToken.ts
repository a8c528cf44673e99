import { randomUUID } from 'node:crypto';
import { HOME_TENANT } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { v2Issuer } from './entraStrings.ts';
import type { Reply } from './reply.ts';

/** Seconds that a managed identity's token is good for. */
const LIFETIME = 86_400;

/** A request to the identity endpoint. */
export interface IdentityRequest {
  readonly query: URLSearchParams;
  /** The header `X-IDENTITY-HEADER`. */
  readonly identityHeader: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Answers as the identity endpoint of App Service does, which `IDENTITY_ENDPOINT` names.
 * Source: https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
export async function identityToken(
  { query, identityHeader, now }: IdentityRequest,
  { managedIdentity }: AppRegistration,
  keys: SigningKeys,
): Promise<Reply> {
  const resource = query.get('resource');
  if (managedIdentity?.clientId !== query.get('client_id') || resource === null) {
    return { status: 400, json: { statusCode: 400, message: 'No User Assigned or Delegated Managed Identity found.' } };
  }
  if (identityHeader !== managedIdentity.header) return { status: 401, json: { statusCode: 401, message: '' } };
  const issuedAt = Math.floor(now / 1000);
  const token = await keys.sign({
    aud: resource,
    iss: v2Issuer(HOME_TENANT),
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + LIFETIME,
    oid: managedIdentity.objectId,
    sub: managedIdentity.objectId,
    tid: HOME_TENANT,
    uti: randomUUID(),
    ver: '2.0',
  });
  const { clientId } = managedIdentity;
  const expiresOn = String(issuedAt + LIFETIME);
  return {
    status: 200,
    json: { access_token: token, expires_on: expiresOn, resource, token_type: 'Bearer', client_id: clientId },
  };
}
