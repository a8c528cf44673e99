import { describe, expect, it } from '@jest/globals';
import { clouds } from '../../../functions/auth/cloud.ts';
import { tellConfig } from '../../../functions/http/tellConfig.ts';
import { readSettings } from '../../../functions/settings.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const least = {
  ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_TENANT_ID: TENANT,
  ENTRA_CLIENT_SECRET: 'secret',
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
};

function told(env: Readonly<Record<string, string>> = {}) {
  return tellConfig(readSettings({ ...least, ...env }), clouds.public);
}

describe('tellConfig()', () => {
  it('names the one organisation whose people may sign in, because its registration may know no other', () => {
    expect(told().authority).toBe(`https://login.microsoftonline.com/${TENANT}`);
    const two = { ENTRA_ALLOWED_TENANTS: `${TENANT},33333333-3333-4333-8333-333333333333` };
    expect(told(two).authority).toBe('https://login.microsoftonline.com/organizations');
  });
  it('names the stand-in where one is set', () => {
    const local = { ENTRA_SIGN_IN_URL: 'https://localhost:3001', AZURE_FUNCTIONS_ENVIRONMENT: 'Development' };
    expect(told(local).authority).toBe(`https://localhost:3001/${TENANT}`);
  });
  it('tells what people consent to', () => {
    expect(told().powerBiScopes).toEqual(['https://analysis.windows.net/powerbi/api/.default']);
    expect(told({ POWERBI_SCOPES: 'a/b,c/d' }).powerBiScopes).toEqual(['a/b', 'c/d']);
  });
});
