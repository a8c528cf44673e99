import { describe, expect, it } from '@jest/globals';
import { adminConsentUrl } from '../../../addin/auth/adminConsentUrl.ts';

describe('adminConsentUrl()', () => {
  it('asks for what the API needs at Power BI, and comes back to the add-in', () => {
    const url = adminConsentUrl(
      {
        clientId: 'client',
        authority: 'https://login.microsoftonline.com/tenant',
        scope: 'api://client/access_as_user',
        powerBiScopes: ['https://power.bi/.default'],
        tokenSources: ['office'],
        powerBiAppUrl: 'https://app.powerbi.com',
        languages: ['en'],
      },
      'https://pane.example',
    );
    expect(url).toBe(
      'https://login.microsoftonline.com/tenant/v2.0/adminconsent?client_id=client&scope=https%3A%2F%2Fpower.bi%2F.default&redirect_uri=https%3A%2F%2Fpane.example%2Fdialog.html',
    );
  });
});
