import type { Configuration } from '@azure/msal-browser';
import type { SignInConfig } from './signInConfig.ts';

/** The page of this add-in that Entra sends a sign-in back to. */
export const DIALOG_PATH = '/dialog.html';

/**
 * How MSAL is set up in pane and dialog.
 * @param origin where this add-in is served
 * @param cacheLocation where MSAL keeps tokens. Between two pages of a window, as in the dialog, only the window's own
 *   session storage does; memory everywhere else
 */
export function msalConfiguration(
  { clientId, authority }: SignInConfig,
  origin: string,
  cacheLocation: 'memoryStorage' | 'sessionStorage',
): Configuration {
  return {
    auth: {
      clientId,
      authority,
      knownAuthorities: [new URL(authority).host],
      redirectUri: origin + DIALOG_PATH,
    },
    cache: { cacheLocation },
  };
}
