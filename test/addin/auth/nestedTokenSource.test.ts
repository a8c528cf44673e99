import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { describe, expect, it } from '@jest/globals';
import type { NestedApp, NestedRequest } from '../../../addin/auth/nestedApp.ts';
import { nestedTokenSource } from '../../../addin/auth/nestedTokenSource.ts';
import type { SignInOutcome } from '../../../addin/auth/signInOutcome.ts';
import { exampleConfig } from './exampleConfig.ts';

const interactionRequired = new InteractionRequiredAuthError('AADSTS50076', '');

/** MSAL over a host's bridge, and what it was asked. */
function app({ silently, inWindow }: { readonly silently?: Error; readonly inWindow?: Error }) {
  const asked: (NestedRequest & { readonly by: string })[] = [];
  const answer = (by: string, error: Error | undefined) => (request: NestedRequest) => {
    asked.push({ ...request, by });
    return error === undefined ? Promise.resolve({ accessToken: by }) : Promise.reject(error);
  };
  const nested: NestedApp = {
    ssoSilent: answer('silent', silently),
    acquireTokenPopup: answer('window', inWindow),
  };
  return { asked, nested, source: nestedTokenSource(exampleConfig, () => Promise.resolve(nested)) };
}

describe('nestedTokenSource()', () => {
  it('asks silently, also after a click', async () => {
    const { asked, source } = app({});
    expect(await source.getToken({ interactive: true })).toBe('silent');
    expect(asked).toEqual([{ by: 'silent', scopes: [exampleConfig.scope] }]);
  });

  it('opens a window after a click where Entra wants the person, with the claims', async () => {
    const { asked, source } = app({ silently: interactionRequired });
    expect(await source.getToken({ interactive: true, challenge: '{}' })).toBe('window');
    expect(asked.map(({ by, claims }) => [by, claims])).toEqual([
      ['silent', '{}'],
      ['window', '{}'],
    ]);
  });

  it('opens no window before a click', async () => {
    const { asked, source } = app({ silently: interactionRequired });
    await expect(source.getToken({ interactive: false })).rejects.toMatchObject({ outcome: 'click-needed' });
    expect(asked).toHaveLength(1);
  });

  it('takes no kept token for one that was refused', async () => {
    const { asked, source } = app({});
    await source.getToken({ interactive: false, refused: 'earlier' });
    expect(asked[0]?.forceRefresh).toBe(true);
  });

  it('asks for consent to Power BI and gives that token to nobody', async () => {
    const { asked, source } = app({ silently: interactionRequired });
    expect(await source.askConsent?.()).toBeUndefined();
    expect(asked.at(-1)).toMatchObject({ by: 'window', scopes: exampleConfig.powerBiScopes });
  });

  it('can do nothing without a bridge', async () => {
    const source = nestedTokenSource(exampleConfig, () => Promise.resolve(undefined));
    await expect(source.getToken({ interactive: true })).rejects.toMatchObject({ outcome: 'not-supported' });
  });

  it('leaves it to another source when MSAL cannot be started, and tries again when asked again', async () => {
    const starts = [
      Promise.reject<NestedApp>(new TypeError('The chunk is not there.')),
      Promise.resolve(app({}).nested),
    ];
    const source = nestedTokenSource(exampleConfig, () => starts.shift() ?? Promise.resolve(undefined));
    await expect(source.getToken({ interactive: false })).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await source.getToken({ interactive: false })).toBe('silent');
  });

  it.each<[string, Error, SignInOutcome, string | undefined]>([
    ['a bridge that is off', new ClientAuthError('nested_app_auth_bridge_disabled', ''), 'not-supported', undefined],
    ['no account', new ClientAuthError('no_account_found', ''), 'account-not-supported', undefined],
    ['no network', new ClientAuthError('no_network_connectivity', ''), 'offline', undefined],
    ['a person who cancels', new ClientAuthError('user_canceled', ''), 'cancelled', undefined],
    ['a blocked window', new AuthError('popup_window_error', ''), 'window-blocked', undefined],
    [
      'an administrator’s consent',
      new ServerError('access_denied', '', 'AADSTS90094: x'),
      'needs-admin',
      'access_denied AADSTS90094',
    ],
    [
      'an origin that is not registered',
      new ServerError('AADSTS50011', '', 'AADSTS50011: x'),
      'not-granted',
      'AADSTS50011',
    ],
    ['an error without a code', new TypeError('no'), 'not-granted', undefined],
  ])('says what it comes to: %s', async (_what, error, outcome, sourceCode) => {
    const { source } = app({ silently: error });
    await expect(source.getToken({ interactive: true })).rejects.toMatchObject({
      outcome,
      ...(sourceCode === undefined ? {} : { sourceCode }),
    });
  });
});
