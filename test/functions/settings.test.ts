import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from '../../functions/settings.ts';

const least = {
  ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  ENTRA_CLIENT_SECRET: 'secret',
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
};

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
      allowedTenants: [least.ENTRA_TENANT_ID],
      tokenSources: ['office', 'naa', 'dialog'],
      push: { postDeadline: 60_000, settle: 60_000, idle: 120_000 },
      policy: { allowedGroups: undefined, myWorkspace: true },
      maxBodyBytes: 32 * 1024 * 1024,
      credential: { kind: 'secret', secret: 'secret' },
    });
  });

  it('names every setting that is missing or unreadable', () => {
    const message = messageOf({ RANGECAST_CLOUD: 'moon', ENTRA_CLIENT_ID: 'x', PUSH_IDLE_SECONDS: 'soon' });
    for (const name of ['RANGECAST_CLOUD', 'ENTRA_CLIENT_ID', 'ENTRA_TENANT_ID', 'PUSH_IDLE_SECONDS']) {
      expect(message).toContain(name);
    }
  });

  it.each([
    ['none', { ENTRA_CLIENT_SECRET: '' }, '0 are set'],
    ['two', { ENTRA_MANAGED_IDENTITY_CLIENT_ID: 'x' }, '2 are set'],
  ])('wants exactly one credential, not %s', (_, change, text) => {
    expect(messageOf({ ...least, ...change })).toContain(text);
  });

  it('wants storage', () => {
    expect(messageOf({ ...least, AzureWebJobsStorage: '' })).toContain('AzureWebJobsStorage');
  });

  it('takes stand-ins on this machine in development', () => {
    const env = { ...least, AZURE_FUNCTIONS_ENVIRONMENT: 'Development', POWERBI_API_URL: 'http://127.0.0.1:7073' };
    expect(readSettings(env).powerBiApiUrl).toBe('http://127.0.0.1:7073');
  });

  it.each([
    ['another machine', { POWERBI_API_URL: 'http://192.0.2.1:7073', AZURE_FUNCTIONS_ENVIRONMENT: 'Development' }],
    ['production', { ENTRA_LOOPBACK_URL: 'http://127.0.0.1:7072' }],
    [
      'Azure',
      { ENTRA_LOOPBACK_URL: 'http://127.0.0.1:1', AZURE_FUNCTIONS_ENVIRONMENT: 'Development', WEBSITE_POD_NAME: 'p' },
    ],
  ])('refuses stand-ins on %s', (_, change) => {
    expect(messageOf({ ...least, ...change })).toMatch(/must be a loopback address|for development only/);
  });
});
