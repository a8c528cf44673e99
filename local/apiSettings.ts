import { loopbackUrl } from './http/loopbackUrl.ts';
import { HOME_TENANT, LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from './people.ts';
import type { PortName } from './settings.ts';
import { connectionString } from './storage/connectionString.ts';

/**
 * The API's settings in the local cloud, as environment variables.
 * @param origin of the front, which is the pane's and the API's one origin
 */
export function apiSettings(origin: string, ports: Readonly<Record<PortName, number>>) {
  return {
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    AzureWebJobsStorage: connectionString(ports.LOCAL_STORAGE_PORT),
    ENTRA_CLIENT_ID: LOCAL_CLIENT_ID,
    ENTRA_TENANT_ID: HOME_TENANT,
    ENTRA_CLIENT_SECRET: LOCAL_CLIENT_SECRET,
    ENTRA_APP_ID_URI: `api://${new URL(origin).host}/${LOCAL_CLIENT_ID}`,
    ENTRA_LOOPBACK_URL: loopbackUrl(ports.LOCAL_ENTRA_PORT),
    POWERBI_API_URL: loopbackUrl(ports.LOCAL_POWERBI_PORT),
    HTTP_FRAME_ANCESTORS: `'self' ${origin}`,
  } as const;
}
