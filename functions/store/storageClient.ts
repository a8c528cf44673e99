import { TableClient } from '@azure/data-tables';
import { ManagedIdentityApplication } from '@azure/msal-node';
import { SettingsError, type StorageSettings } from '../settings.ts';

const TABLE = 'rangecast';
const STORAGE_RESOURCE = 'https://storage.azure.com';

/**
 * Opens the one table that keeps gates, pushes, batches and budgets; it sends nothing yet.
 * @throws {SettingsError} when the connection string can't be read
 */
export function storageClient(storage: StorageSettings): TableClient {
  // Short retries: a caller waits for the answer, and a write that is repeated is recognised by its writeId.
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 };
  if (storage.kind === 'managed-identity') {
    return new TableClient(storage.tableServiceUri, TABLE, managedIdentity(storage.clientId), { retryOptions });
  }
  const plainHttp = /UseDevelopmentStorage=true|TableEndpoint=http:|DefaultEndpointsProtocol=http;/i;
  try {
    return TableClient.fromConnectionString(storage.connectionString, TABLE, {
      retryOptions,
      allowInsecureConnection: plainHttp.test(storage.connectionString), // Azurite has no TLS
    });
  } catch (cause) {
    throw new SettingsError('AzureWebJobsStorage must be a connection string of a storage account.', { cause });
  }
}

/** The credential that the storage client asks for tokens; written on MSAL, which is here anyway. */
function managedIdentity(clientId: string | undefined) {
  const identity = new ManagedIdentityApplication(
    clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } },
  );
  return {
    async getToken() {
      const { accessToken, expiresOn } = await identity.acquireToken({ resource: STORAGE_RESOURCE });
      return { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? 0 };
    },
  };
}
