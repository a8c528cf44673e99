import { DIALOG_PATH } from './msalConfiguration.ts';
import type { SignInConfig } from './signInConfig.ts';

/**
 * The page on which an administrator allows the API to use Power BI for everybody in the organisation.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 * @param origin where this add-in is served; Entra sends the administrator back to its page
 */
export function adminConsentUrl({ authority, clientId, powerBiScopes }: SignInConfig, origin: string): string {
  const query = new URLSearchParams({
    client_id: clientId,
    scope: powerBiScopes.join(' '),
    redirect_uri: origin + DIALOG_PATH,
  });
  return `${authority}/v2.0/adminconsent?${query.toString()}`;
}
