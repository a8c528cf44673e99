import { TableClient } from '@azure/data-tables';
import { SettingsError } from '../settings.ts';

const TABLE = 'rangecast';

/** Gives the tokens with which storage is asked. */
interface TokenCredential {
  readonly getToken: (scopes: string | string[]) => Promise<{ token: string; expiresOnTimestamp: number }>;
}

/** How storage is reached: by a connection string, or by an address and a credential. */
export type StorageAccess =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'managed-identity'; readonly tableServiceUri: string; readonly credential: TokenCredential };

/**
 * Opens the one table that keeps gates, pushes, batches and budgets; it sends nothing yet.
 * @throws {SettingsError} when the connection string can't be read
 */
export function storageClient(storage: StorageAccess): TableClient {
  // Short retries: a caller waits for the answer, and a write that is repeated is recognised by its writeId.
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 };
  if (storage.kind === 'managed-identity') {
    return new TableClient(storage.tableServiceUri, TABLE, storage.credential, { retryOptions });
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
