import { HOME_TENANT, LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from './people.ts';

/** The parts that an API of the local cloud is set up with. */
export interface ApiSurroundings {
  /** Origin of the front, which is the pane's and the API's one origin. */
  readonly origin: string;
  readonly entra: string;
  /** Origin at which browsers reach Entra's sign-in pages; left out where no browser signs in. */
  readonly signIn?: string;
  readonly powerbi: string;
  /** A connection string. */
  readonly storage: string;
}

/** The API's settings in the local cloud, as environment variables. */
export function apiSettings({ origin, entra, signIn, powerbi, storage }: ApiSurroundings) {
  return {
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    AzureWebJobsStorage: storage,
    ENTRA_CLIENT_ID: LOCAL_CLIENT_ID,
    ENTRA_TENANT_ID: HOME_TENANT,
    ENTRA_CLIENT_SECRET: LOCAL_CLIENT_SECRET,
    ENTRA_APP_ID_URI: `api://${new URL(origin).host}/${LOCAL_CLIENT_ID}`,
    ENTRA_LOOPBACK_URL: entra,
    ...(signIn === undefined ? {} : { ENTRA_SIGN_IN_URL: signIn }),
    POWERBI_API_URL: powerbi,
    HTTP_FRAME_ANCESTORS: `'self' ${origin}`,
  } as const;
}
