import type { SignInConfig } from '../../../addin/auth/signInConfig.ts';

/** How people sign in at a service that is not there. */
export const exampleConfig: SignInConfig = {
  clientId: 'client',
  authority: 'https://login.example/tenant',
  scope: 'api://client/access_as_user',
  powerBiScopes: ['https://power.bi/.default'],
  tokenSources: ['naa', 'dialog'],
  powerBiAppUrl: 'https://app.example',
  languages: ['en'],
};
