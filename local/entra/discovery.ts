import { LOGIN, v2Issuer } from './entraStrings.ts';

/**
 * Entra's description of a tenant's endpoints; `common` and `organizations` stand for any tenant.
 * @param origin whom it names: Entra, or the stand-in as browsers reach it, because MSAL takes only what names the host
 *   that it asked
 */
export function openIdConfiguration(tenant: string, origin = LOGIN): Readonly<Record<string, unknown>> {
  const root = `${origin}/${tenant}`;
  const isTenant = tenant !== 'common' && tenant !== 'organizations';
  return {
    token_endpoint: `${root}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    jwks_uri: `${root}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: v2Issuer(isTenant ? tenant : '{tenantid}').replace(LOGIN, origin),
    authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
  };
}

/** Entra's description of itself, which MSAL asks for when it doesn't know a host. */
export function instanceDiscovery(): Readonly<Record<string, unknown>> {
  return {
    tenant_discovery_endpoint: `${LOGIN}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
      },
    ],
  };
}
