import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { DialogMessage } from './dialogMessage.ts';
import { dialogQuery, type DialogQuery } from './dialogQuery.ts';
import type { SignInConfig } from './signInConfig.ts';
import { signInErrorFromMsal } from './signInErrorFromMsal.ts';

/** The part of MSAL that the dialog uses. */
export type DialogApp = Pick<IPublicClientApplication, 'handleRedirectPromise' | 'acquireTokenRedirect' | 'clearCache'>;

/**
 * Goes one step of the dialog: to Entra's pages, or, back from them, to what the pane is told.
 * @param search the query of the page's address
 * @returns undefined while the browser is on its way to Entra
 */
export async function stepOfDialog(
  app: DialogApp,
  config: SignInConfig,
  search: URLSearchParams,
): Promise<DialogMessage | undefined> {
  try {
    const result = await app.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result !== null) {
      await app.clearCache(); // the pane has the token from now on
      return messageFrom(result);
    }
    await app.acquireTokenRedirect(requestFor(dialogQuery.parse(Object.fromEntries(search)), config));
    return undefined;
  } catch (error) {
    const { outcome, sourceCode } = signInErrorFromMsal(error, 'refused-by-entra');
    return { kind: 'failed', outcome, ...(sourceCode === undefined ? {} : { sourceCode: String(sourceCode) }) };
  }
}

function requestFor(
  { for: purpose, claims, prompt }: DialogQuery,
  { scope, powerBiScopes }: SignInConfig,
): Parameters<DialogApp['acquireTokenRedirect']>[0] {
  return {
    scopes: purpose === 'token' ? [scope] : [...powerBiScopes],
    state: purpose,
    ...(claims === undefined ? {} : { claims }),
    ...(prompt === undefined ? {} : { prompt }),
  };
}

/** The token for Power BI itself stays here: the API gets its own. */
function messageFrom({ state, accessToken, expiresOn }: AuthenticationResult): DialogMessage {
  if (state === 'consent') return { kind: 'consented' };
  return { kind: 'token', token: accessToken, expiresAt: expiresOn?.getTime() ?? 0 };
}
