import { isFrameAncestors, officeFrameAncestors } from './frameAncestors.ts';
import {
  byDefault,
  guid,
  integer,
  list,
  number,
  oneOf,
  optional,
  readEnvironment,
  required,
  text,
  url,
  type Variables,
} from './readEnvironment.ts';
import { standInComplaint } from './standInComplaint.ts';

/** The way this API proves to Entra that it is the registered app; exactly one is set. */
export type CredentialSettings =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly path: string }
  | { readonly kind: 'managed-identity'; readonly clientId: string };

/** Where Azure Table Storage is: a connection string, or a service address opened by managed identity. */
export type StorageSettings =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'managed-identity'; readonly tableServiceUri: string; readonly clientId: string | undefined };

/** What an admin may narrow. */
export interface Policy {
  /** Workspace ids that may be written to and read; undefined means all. */
  readonly allowedGroups: readonly string[] | undefined;
  readonly myWorkspace: boolean;
  /** Which raw requests to Power BI are served: none, those that only read (GET), or all. */
  readonly rawRequests: 'off' | 'read' | 'all';
}

/** The API's settings, checked once at start. `local.settings.example.json` documents each. */
export interface Settings {
  readonly cloud: 'public' | 'gcc' | 'gcchigh' | 'dod' | 'china';
  readonly clientId: string;
  readonly tenantId: string;
  readonly appIdUri: string | undefined;
  readonly credential: CredentialSettings;
  readonly allowedTenants: readonly string[];
  readonly tokenSources: readonly ('office' | 'naa' | 'dialog')[];
  readonly powerBiScopes: readonly string[] | undefined;
  /** Origin that sign-in traffic goes to instead of Entra; development only. */
  readonly entraLoopbackUrl: string | undefined;
  /** Origin at which people sign in instead of at Entra; development only. */
  readonly entraSignInUrl: string | undefined;
  /** Origin that Power BI traffic goes to instead of Power BI; development only. */
  readonly powerBiApiUrl: string | undefined;
  readonly storage: StorageSettings;
  readonly push: PushTimes;
  readonly policy: Policy;
  /** Largest request body, inflated, in bytes. */
  readonly maxBodyBytes: number;
  /** Sources that may frame the pane, as CSP writes them. */
  readonly frameAncestors: string;
}

/** The times that a push lives by, in milliseconds unless a field says otherwise; T and S are the first two. */
export interface PushTimes {
  /** T: the deadline of one POST or DELETE to Power BI. */
  readonly postDeadline: number;
  /** S: how long Power BI may still commit what its sender gave up on. */
  readonly settle: number;
  /** How long a gate's holder may be idle before the next caller takes over. */
  readonly idle: number;
  /** How many days the record of pushes is kept. */
  readonly recordDays: number;
}

/** A setting that is missing or can't be read; the message names every one of them and says what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const seconds = number(0.05, 3600);

const environment = {
  RANGECAST_CLOUD: byDefault(oneOf('public', 'gcc', 'gcchigh', 'dod', 'china'), 'public'),
  ENTRA_CLIENT_ID: required(guid('must be the application (client) id of the app registration, a GUID')),
  ENTRA_TENANT_ID: required(guid('must be the directory (tenant) id of the app registration, a GUID')),
  ENTRA_APP_ID_URI: optional(text()),
  ENTRA_CLIENT_SECRET: optional(text()),
  ENTRA_CLIENT_CERTIFICATE_PATH: optional(text()),
  ENTRA_MANAGED_IDENTITY_CLIENT_ID: optional(text()),
  ENTRA_ALLOWED_TENANTS: optional(list(guid('must be tenant ids, separated by commas'))),
  ENTRA_TOKEN_SOURCES: byDefault(list(oneOf('office', 'naa', 'dialog')), ['office', 'naa', 'dialog']),
  POWERBI_SCOPES: optional(list(text())),
  ENTRA_LOOPBACK_URL: optional(url()),
  ENTRA_SIGN_IN_URL: optional(url()),
  POWERBI_API_URL: optional(url()),
  AzureWebJobsStorage: optional(text()),
  AzureWebJobsStorage__tableServiceUri: optional(url()),
  AzureWebJobsStorage__clientId: optional(text()),
  PUSH_POST_DEADLINE_SECONDS: byDefault(seconds, 60),
  PUSH_SETTLE_SECONDS: byDefault(seconds, 60),
  PUSH_IDLE_SECONDS: byDefault(seconds, 120),
  PUSH_RECORD_DAYS: byDefault(integer(1, 3650), 400),
  POLICY_ALLOWED_GROUPS: optional(list(guid('must be workspace ids, separated by commas'))),
  POLICY_MY_WORKSPACE: byDefault(oneOf('on', 'off'), 'on'),
  POLICY_RAW_REQUESTS: optional(oneOf('off', 'read', 'all')),
  HTTP_MAX_BODY_MB: byDefault(number(1, 100), 32),
  HTTP_FRAME_ANCESTORS: optional(
    text("must be hosts such as https://*.contoso.com separated by spaces, 'self', or 'none' alone", isFrameAncestors),
  ),
};

type Environment = { readonly [Name in keyof typeof environment]: ReturnType<(typeof environment)[Name]> };

/**
 * Reads the settings out of the environment; an empty value counts as not set.
 * @throws {SettingsError} naming every setting that is missing or unreadable
 */
export function readSettings(env: Variables): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = readEnvironment(environment, given);
  if ('complaints' in read) throw new SettingsError(read.complaints.join(' '));
  const { values } = read;
  return {
    cloud: values.RANGECAST_CLOUD,
    clientId: values.ENTRA_CLIENT_ID,
    tenantId: values.ENTRA_TENANT_ID,
    appIdUri: values.ENTRA_APP_ID_URI,
    credential: credentialFrom(values),
    allowedTenants: values.ENTRA_ALLOWED_TENANTS ?? [values.ENTRA_TENANT_ID],
    tokenSources: values.ENTRA_TOKEN_SOURCES,
    powerBiScopes: values.POWERBI_SCOPES,
    entraLoopbackUrl: standInFrom('ENTRA_LOOPBACK_URL', values, given),
    entraSignInUrl: standInFrom('ENTRA_SIGN_IN_URL', values, given),
    powerBiApiUrl: standInFrom('POWERBI_API_URL', values, given),
    storage: storageFrom(values),
    push: {
      postDeadline: values.PUSH_POST_DEADLINE_SECONDS * 1000,
      settle: values.PUSH_SETTLE_SECONDS * 1000,
      idle: values.PUSH_IDLE_SECONDS * 1000,
      recordDays: values.PUSH_RECORD_DAYS,
    },
    policy: policyFrom(values),
    maxBodyBytes: values.HTTP_MAX_BODY_MB * 1024 * 1024,
    frameAncestors: values.HTTP_FRAME_ANCESTORS ?? officeFrameAncestors[values.RANGECAST_CLOUD],
  };
}

function policyFrom(values: Environment): Policy {
  const allowedGroups = values.POLICY_ALLOWED_GROUPS;
  return {
    allowedGroups,
    myWorkspace: values.POLICY_MY_WORKSPACE === 'on',
    // A raw request can name anything, so whoever narrows the workspaces opens them on purpose.
    rawRequests: values.POLICY_RAW_REQUESTS ?? (allowedGroups === undefined ? 'all' : 'off'),
  };
}

function credentialFrom(values: Environment): CredentialSettings {
  const set: CredentialSettings[] = [];
  if (values.ENTRA_CLIENT_SECRET) set.push({ kind: 'secret', secret: values.ENTRA_CLIENT_SECRET });
  if (values.ENTRA_CLIENT_CERTIFICATE_PATH)
    set.push({ kind: 'certificate', path: values.ENTRA_CLIENT_CERTIFICATE_PATH });
  if (values.ENTRA_MANAGED_IDENTITY_CLIENT_ID) {
    set.push({ kind: 'managed-identity', clientId: values.ENTRA_MANAGED_IDENTITY_CLIENT_ID });
  }
  const [credential, second] = set;
  if (credential === undefined || second !== undefined) {
    throw new SettingsError(
      'Set exactly one of ENTRA_CLIENT_SECRET, ENTRA_CLIENT_CERTIFICATE_PATH and ENTRA_MANAGED_IDENTITY_CLIENT_ID; ' +
        `${set.length} are set.`,
    );
  }
  return credential;
}

function storageFrom(values: Environment): StorageSettings {
  if (values.AzureWebJobsStorage !== undefined) {
    return { kind: 'connection-string', connectionString: values.AzureWebJobsStorage };
  }
  if (values.AzureWebJobsStorage__tableServiceUri !== undefined) {
    return {
      kind: 'managed-identity',
      tableServiceUri: values.AzureWebJobsStorage__tableServiceUri,
      clientId: values.AzureWebJobsStorage__clientId,
    };
  }
  throw new SettingsError('Set AzureWebJobsStorage to a connection string, or AzureWebJobsStorage__tableServiceUri.');
}

/** The origin of a stand-in for Entra or Power BI, when one is set. */
function standInFrom(
  name: 'ENTRA_LOOPBACK_URL' | 'ENTRA_SIGN_IN_URL' | 'POWERBI_API_URL',
  values: Environment,
  env: Variables,
): string | undefined {
  const address = values[name];
  if (address === undefined) return undefined;
  const complaint = standInComplaint(address, env);
  if (complaint !== undefined) throw new SettingsError(`${name} ${complaint}.`);
  return new URL(address).origin;
}
