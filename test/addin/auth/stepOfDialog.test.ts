import { AuthError } from '@azure/msal-browser';
import { describe, expect, it } from '@jest/globals';
import { dialogMessage } from '../../../addin/auth/dialogMessage.ts';
import { stepOfDialog } from '../../../addin/auth/stepOfDialog.ts';
import { exampleConfig } from './exampleConfig.ts';

/** What the pane is told when MSAL fails so. */
async function toldOf(error: Error) {
  const app = {
    handleRedirectPromise: () => Promise.reject(error),
    acquireTokenRedirect: () => Promise.resolve(),
    clearCache: () => Promise.resolve(),
  };
  return dialogMessage.parse(await stepOfDialog(app, exampleConfig, new URLSearchParams({ for: 'token' })));
}

describe('stepOfDialog()', () => {
  it('tells the code of a failure', async () => {
    expect(await toldOf(new AuthError('AADSTS90094', '', 'An administrator has to consent.'))).toEqual({
      kind: 'failed',
      outcome: 'needs-admin',
      sourceCode: 'AADSTS90094',
    });
  });

  it('tells no code of a failure that has none', async () => {
    expect(await toldOf(new TypeError('no'))).toEqual({ kind: 'failed', outcome: 'refused-by-entra' });
  });
});
