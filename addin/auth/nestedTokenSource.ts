import { askedOnce } from './askedOnce.ts';
import type { NestedApp, NestedRequest } from './nestedApp.ts';
import type { SignInConfig } from './signInConfig.ts';
import { SignInError } from './signInError.ts';
import { signInErrorFromMsal } from './signInErrorFromMsal.ts';
import type { TokenSource } from './tokenSource.ts';

/**
 * Signs in through the host's broker (nested app authentication). The account is the one that the host uses.
 * It asks silently first, also after a click: a window opens only where Entra wants the person.
 * @param open gives MSAL; undefined where the host has no broker
 */
export function nestedTokenSource(
  { scope, powerBiScopes }: SignInConfig,
  open: () => Promise<NestedApp | undefined>,
): TokenSource {
  const opened = askedOnce(() =>
    open().catch((error: unknown) => {
      throw signInErrorFromMsal(error, 'unknown');
    }),
  );

  async function getToken(request: NestedRequest, interactive: boolean): Promise<string> {
    const app = await opened();
    if (app === undefined) throw new SignInError('not-supported');
    try {
      return (await app.ssoSilent({ ...request })).accessToken;
    } catch (error) {
      // What goes wrong without a code of its own, the host's registration for one, may go well in the dialog.
      const failure = signInErrorFromMsal(error, 'not-granted');
      if (failure.outcome !== 'click-needed' || !interactive) throw failure;
    }
    try {
      return (await app.acquireTokenPopup({ ...request })).accessToken;
    } catch (error) {
      throw signInErrorFromMsal(error, 'not-granted');
    }
  }

  return {
    getToken: ({ challenge, interactive, refused }) =>
      getToken(
        {
          scopes: [scope],
          ...(challenge === undefined ? {} : { claims: challenge }),
          ...(refused === undefined ? {} : { forceRefresh: true }),
        },
        interactive,
      ),
    // The token for Power BI itself is of no use here: the API gets its own.
    askConsent: () => getToken({ scopes: [...powerBiScopes], forceRefresh: true }, true).then(() => undefined),
  };
}
