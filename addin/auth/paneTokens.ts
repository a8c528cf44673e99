import { adminConsentUrl } from './adminConsentUrl.ts';
import { askedOnce } from './askedOnce.ts';
import { dialogTokenSource } from './dialogTokenSource.ts';
import { openNestedApp } from './nestedApp.ts';
import { nestedTokenSource } from './nestedTokenSource.ts';
import { officeTokenSource } from './officeTokenSource.ts';
import { openDialog } from './openDialog.ts';
import { reuseToken } from './reuseToken.ts';
import type { SignInConfig } from './signInConfig.ts';
import { sourcesInOrder, type NamedSource } from './sourcesInOrder.ts';
import type { TokenSource, TokenSourceName } from './tokenSource.ts';

/** What the pane's tokens are made of. */
export interface PaneTokenParts {
  /** Asks the API how people sign in. */
  readonly readConfig: () => Promise<SignInConfig>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The pane's tokens, and what goes with them. */
export interface PaneTokens extends TokenSource {
  readonly askConsent: () => Promise<void>;
  readonly lastUsed: () => TokenSourceName | undefined;
  /** The page on which an administrator allows the API to use Power BI for everybody. */
  readonly readAdminConsentUrl: () => Promise<string>;
}

/**
 * Makes the pane's tokens. The API is asked at once how to sign in, and again with a request if that has failed; no
 * source, and nothing of Office, is asked before the first request.
 */
export function paneTokens({ readConfig, now }: PaneTokenParts): PaneTokens {
  const config = askedOnce(readConfig);
  void config();
  const sources = askedOnce(async () => {
    const given = await config();
    return given.tokenSources.map((name): NamedSource => ({ ...sourceNamed(name, given, now), name }));
  });
  const inOrder = sourcesInOrder(sources);
  return {
    ...reuseToken(inOrder, now),
    askConsent: inOrder.askConsent,
    lastUsed: inOrder.lastUsed,
    readAdminConsentUrl: async () => adminConsentUrl(await config(), location.origin),
  };
}

// Requirement sets are not asked: they may say yes where a call fails, and each source says itself when it can't.
function sourceNamed(name: TokenSourceName, config: SignInConfig, now: () => number): TokenSource {
  switch (name) {
    case 'office':
      return officeTokenSource((options) => Office.auth.getAccessToken(options));
    case 'naa':
      return nestedTokenSource(config, () => openNestedApp(config, window));
    case 'dialog':
      return dialogTokenSource(openDialog, now);
  }
}
