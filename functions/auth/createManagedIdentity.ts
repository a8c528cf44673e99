import { ManagedIdentityApplication } from '@azure/msal-node';
import { createIdentityNetwork } from './createIdentityNetwork.ts';

/**
 * Makes MSAL's client for a managed identity, which keeps its tokens until they end.
 * @param clientId of a user-assigned identity; undefined means the system-assigned one
 */
export function createManagedIdentity(clientId: string | undefined): ManagedIdentityApplication {
  return new ManagedIdentityApplication({
    ...(clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    system: { networkClient: createIdentityNetwork() },
  });
}
