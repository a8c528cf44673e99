import { createManagedIdentity } from './createManagedIdentity.ts';

/**
 * Makes the credential of a managed identity for clients of Azure; written on MSAL, which is here anyway.
 * @param clientId of a user-assigned identity; undefined means the system-assigned one
 */
export function createIdentityCredential(clientId: string | undefined) {
  const identity = createManagedIdentity(clientId);
  return {
    async getToken(scopes: string | string[]) {
      const [scope = ''] = [scopes].flat();
      // A managed identity is asked for a resource, which is the scope without its last part.
      const { accessToken, expiresOn } = await identity.acquireToken({ resource: scope.replace(/\/\.default$/, '') });
      return { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? 0 };
    },
  };
}
