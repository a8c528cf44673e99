import type { NodeAuthOptions } from '@azure/msal-node';
import { readFileSync } from 'node:fs';
import { Problem } from '../../shared/problem.ts';
import { SettingsError, type CredentialSettings } from '../settings.ts';
import { certificateFromPem, type ClientCertificate } from './certificateFromPem.ts';
import type { Cloud } from './cloud.ts';
import { createManagedIdentity } from './createManagedIdentity.ts';

/** The part of MSAL's settings that proves who this API is. */
export type MsalCredential = Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate' | 'clientAssertion'>;

/**
 * Turns the credential of the settings into MSAL's. Call it once: the managed identity keeps its tokens.
 * @throws {SettingsError} when the certificate can't be read
 */
export function msalCredentialFrom(credential: CredentialSettings, cloud: Cloud): MsalCredential {
  switch (credential.kind) {
    case 'secret':
      return { clientSecret: credential.secret };
    case 'certificate':
      return { clientCertificate: readCertificate(credential.path) };
    case 'managed-identity':
      return { clientAssertion: createFederatedAssertion(credential.clientId, cloud.federationAudience) };
  }
}

function readCertificate(path: string): ClientCertificate {
  try {
    return certificateFromPem(readFileSync(path, 'utf8'));
  } catch (cause) {
    const message =
      'ENTRA_CLIENT_CERTIFICATE_PATH must name a PEM file with a certificate and its private key, and ' +
      `"${path}" is not one that can be read.`;
    throw new SettingsError(message, { cause });
  }
}

/** The token of a user-assigned managed identity, which the registration trusts as a federated credential. */
function createFederatedAssertion(clientId: string, audience: string): () => Promise<string> {
  const identity = createManagedIdentity(clientId);
  return async () => {
    try {
      return (await identity.acquireToken({ resource: audience })).accessToken;
    } catch (cause) {
      throw new Problem(
        'misconfigured',
        'The managed identity of this API gets no token. Its administrator should check ' +
          'ENTRA_MANAGED_IDENTITY_CLIENT_ID and that the identity is assigned to the function app.',
        {},
        { cause },
      );
    }
  };
}
