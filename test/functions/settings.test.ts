import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from '../../functions/settings.ts';

const least = {
  ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  ENTRA_CLIENT_SECRET: 'secret',
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
};
const GROUP = '33333333-3333-4333-8333-333333333333';

function messageOf(env: Readonly<Record<string, string>>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('readSettings()', () => {
  it('fills in the documented defaults', () => {
    const settings = readSettings(least);
    expect(settings).toMatchObject({
      cloud: 'public',
      appIdUri: undefined,
      allowedTenants: [least.ENTRA_TENANT_ID],
      tokenSources: ['office', 'naa', 'dialog'],
      powerBiScopes: undefined,
      entraLoopbackUrl: undefined,
      entraSignInUrl: undefined,
      powerBiApiUrl: undefined,
      push: { postDeadline: 60_000, settle: 60_000, idle: 120_000, recordDays: 400 },
      policy: { allowedGroups: undefined, myWorkspace: true, rawRequests: 'all' },
      maxBodyBytes: 32 * 1024 * 1024,
      credential: { kind: 'secret', secret: 'secret' },
      storage: { kind: 'connection-string', connectionString: 'UseDevelopmentStorage=true' },
    });
  });

  it('reads every setting', () => {
    const settings = readSettings({
      ...least,
      RANGECAST_CLOUD: 'dod',
      ENTRA_APP_ID_URI: 'api://pane.example/id',
      ENTRA_CLIENT_SECRET: '',
      ENTRA_MANAGED_IDENTITY_CLIENT_ID: 'identity',
      ENTRA_ALLOWED_TENANTS: `${least.ENTRA_TENANT_ID}, ${GROUP}`,
      ENTRA_TOKEN_SOURCES: 'naa, office',
      POWERBI_SCOPES: 'a/b,c/d',
      AzureWebJobsStorage: '',
      AzureWebJobsStorage__tableServiceUri: 'https://x.table.core.windows.net',
      AzureWebJobsStorage__clientId: 'storage-identity',
      PUSH_POST_DEADLINE_SECONDS: '5',
      PUSH_SETTLE_SECONDS: '1',
      PUSH_IDLE_SECONDS: '3',
      PUSH_RECORD_DAYS: '30',
      POLICY_ALLOWED_GROUPS: GROUP,
      POLICY_MY_WORKSPACE: 'off',
      POLICY_RAW_REQUESTS: 'read',
      HTTP_MAX_BODY_MB: '2',
      HTTP_FRAME_ANCESTORS: "'none'",
    });
    expect(settings).toEqual({
      cloud: 'dod',
      clientId: least.ENTRA_CLIENT_ID,
      tenantId: least.ENTRA_TENANT_ID,
      appIdUri: 'api://pane.example/id',
      credential: { kind: 'managed-identity', clientId: 'identity' },
      allowedTenants: [least.ENTRA_TENANT_ID, GROUP],
      tokenSources: ['naa', 'office'],
      powerBiScopes: ['a/b', 'c/d'],
      entraLoopbackUrl: undefined,
      entraSignInUrl: undefined,
      powerBiApiUrl: undefined,
      storage: {
        kind: 'managed-identity',
        tableServiceUri: 'https://x.table.core.windows.net',
        clientId: 'storage-identity',
      },
      push: { postDeadline: 5_000, settle: 1_000, idle: 3_000, recordDays: 30 },
      policy: { allowedGroups: [GROUP], myWorkspace: false, rawRequests: 'read' },
      maxBodyBytes: 2 * 1024 * 1024,
      frameAncestors: "'none'",
    });
  });

  it('lets Office of the cloud frame the pane', () => {
    const ancestors = (cloud: string) => readSettings({ ...least, RANGECAST_CLOUD: cloud }).frameAncestors;
    expect(ancestors('public')).toContain('https://*.sharepoint.com');
    expect(ancestors('gcchigh')).toContain('https://*.sharepoint.us');
    expect(ancestors('china')).toContain('https://*.sharepoint.cn');
  });

  it('takes nothing into a header that could write another', () => {
    expect(messageOf({ ...least, HTTP_FRAME_ANCESTORS: "'self'; script-src *" })).toBe(
      "HTTP_FRAME_ANCESTORS: must be hosts such as https://*.contoso.com separated by spaces, 'self', or 'none' alone.",
    );
  });

  it('names every setting that is missing or unreadable', () => {
    const message = messageOf({
      RANGECAST_CLOUD: 'moon',
      ENTRA_CLIENT_ID: 'x',
      PUSH_IDLE_SECONDS: 'soon',
      POLICY_RAW_REQUESTS: 'some',
      POWERBI_API_URL: 'nowhere',
    });
    const names = ['RANGECAST_CLOUD', 'ENTRA_CLIENT_ID', 'ENTRA_TENANT_ID', 'PUSH_IDLE_SECONDS', 'POLICY_RAW_REQUESTS'];
    for (const name of [...names, 'POWERBI_API_URL']) expect(message).toContain(name);
  });

  it.each([
    ['none', { ENTRA_CLIENT_SECRET: '' }, '0 are set'],
    ['two', { ENTRA_MANAGED_IDENTITY_CLIENT_ID: 'x' }, '2 are set'],
    ['three', { ENTRA_MANAGED_IDENTITY_CLIENT_ID: 'x', ENTRA_CLIENT_CERTIFICATE_PATH: 'y' }, '3 are set'],
  ])('wants exactly one credential, not %s', (_, change, text) => {
    expect(messageOf({ ...least, ...change })).toContain(text);
  });

  it('wants storage', () => {
    expect(messageOf({ ...least, AzureWebJobsStorage: '' })).toContain('AzureWebJobsStorage');
  });

  it.each([
    [{}, 'all'],
    [{ POLICY_ALLOWED_GROUPS: GROUP }, 'off'],
    [{ POLICY_ALLOWED_GROUPS: GROUP, POLICY_RAW_REQUESTS: 'all' }, 'all'],
    [{ POLICY_MY_WORKSPACE: 'off' }, 'all'],
    [{ POLICY_RAW_REQUESTS: 'off' }, 'off'],
    [{ POLICY_RAW_REQUESTS: 'read' }, 'read'],
  ])('reads from %j that raw requests are %s', (change, rawRequests) => {
    expect(readSettings({ ...least, ...change }).policy.rawRequests).toBe(rawRequests);
  });
});

describe.each(['ENTRA_LOOPBACK_URL', 'ENTRA_SIGN_IN_URL', 'POWERBI_API_URL'] as const)('readSettings() %s', (name) => {
  const development = { ...least, AZURE_FUNCTIONS_ENVIRONMENT: 'Development' };

  it.each([
    ['http://127.0.0.1:7073', 'http://127.0.0.1:7073'],
    ['http://127.0.0.1:7073/', 'http://127.0.0.1:7073'],
    ['https://localhost:7073', 'https://localhost:7073'],
    ['http://[::1]:7073', 'http://[::1]:7073'],
  ])('takes %s in development', (address, origin) => {
    const settings = readSettings({ ...development, [name]: address });
    const read = {
      ENTRA_LOOPBACK_URL: settings.entraLoopbackUrl,
      ENTRA_SIGN_IN_URL: settings.entraSignInUrl,
      POWERBI_API_URL: settings.powerBiApiUrl,
    };
    expect(read[name]).toBe(origin);
  });

  it.each([
    ['http://192.0.2.1:7073', 'must be a loopback address'],
    ['http://evil.example', 'must be a loopback address'],
    ['http://127.0.0.1.evil.example', 'must be a loopback address'],
    ['http://localhost.evil.example', 'must be a loopback address'],
    ['http://127.0.0.1@evil.example', 'must be a loopback address'],
    ['http://127.0.0.1:80@evil.example', 'must be a loopback address'],
    ['http://evil.example#@127.0.0.1', 'must be a loopback address'],
    ['http://evil.example\\@127.0.0.1', 'must be a loopback address'],
    ['http://0.0.0.0:7073', 'must be a loopback address'],
    ['http://169.254.169.254', 'must be a loopback address'],
    ['file://localhost/etc', 'must be a loopback address'],
    ['http://anna@127.0.0.1', 'must not hold a user name or a password'],
    ['http://anna:secret@127.0.0.1', 'must not hold a user name or a password'],
    ['http://127.0.0.1/path', 'without path, query and fragment'],
    ['http://127.0.0.1/?x=1', 'without path, query and fragment'],
    ['http://127.0.0.1/#x', 'without path, query and fragment'],
  ])('refuses %s', (address, text) => {
    const message = messageOf({ ...development, [name]: address });
    expect(message).toContain(name);
    expect(message).toContain(text);
    expect(message).not.toContain('secret');
  });

  it.each([
    ['without AZURE_FUNCTIONS_ENVIRONMENT', {}],
    ['in production', { AZURE_FUNCTIONS_ENVIRONMENT: 'Production' }],
    ['in staging', { AZURE_FUNCTIONS_ENVIRONMENT: 'Staging' }],
  ])('is refused %s', (_, env) => {
    expect(messageOf({ ...least, ...env, [name]: 'http://127.0.0.1:1' })).toMatch(/is for development only/);
  });

  it.each([
    'WEBSITE_INSTANCE_ID',
    'WEBSITE_POD_NAME',
    'CONTAINER_NAME',
    'LEGION_SERVICE_HOST',
    'KUBERNETES_SERVICE_HOST',
  ])('is refused where %s is set, even in development', (marker) => {
    const message = messageOf({ ...development, [marker]: 'x', [name]: 'http://127.0.0.1:1' });
    expect(message).toMatch(new RegExp(`^${name} is for development only, and ${marker} says that this is Azure`));
  });
});
