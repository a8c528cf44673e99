import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { CHALLENGE } from '../../../local/entra/claimsChallenge.ts';
import { LOCAL_CLIENT_ID } from '../../../local/people.ts';
import { APP_ID_URI, startEntra, type StartedEntra } from './startEntra.ts';

const POWER_BI = 'https://analysis.windows.net/powerbi/api/.default';

let entra: StartedEntra;
beforeAll(async () => {
  entra = await startEntra({ redirectUris: ['brk-multihub://pane.example'] });
});
afterEach(() => fetch(`${entra.url}/local/consents`, { method: 'DELETE' }));
afterAll(() => entra.close());

async function ask(changes: Readonly<Record<string, unknown>> = {}) {
  const request = {
    user: 'anna',
    host: 'pane.example',
    clientId: LOCAL_CLIENT_ID,
    scope: `${APP_ID_URI}/access_as_user`,
    interactive: false,
    ...changes,
  };
  const answer = await fetch(`${entra.url}/local/broker`, { method: 'POST', body: JSON.stringify(request) });
  return z.record(z.string(), z.record(z.string(), z.unknown())).parse(await answer.json());
}

describe('brokerToken()', () => {
  it('gives a host a token of the app for our API', async () => {
    const { token, account } = await ask();
    expect(account).toMatchObject({ username: 'anna@contoso.example', environment: 'login.microsoftonline.com' });
    expect(decodeJwt(z.string().parse(token?.access_token))).toMatchObject({
      aud: LOCAL_CLIENT_ID,
      azp: LOCAL_CLIENT_ID,
      scp: 'access_as_user',
    });
  });

  it('gives nothing to a page whose host is not registered, or for another app', async () => {
    expect((await ask({ host: 'evil.example' })).error).toMatchObject({ code: 'AADSTS50011' });
    expect((await ask({ clientId: 'another' })).error).toMatchObject({ code: 'AADSTS700016' });
  });

  it('wants the person for one more step', async () => {
    expect((await ask({ claims: CHALLENGE })).error).toMatchObject({ status: 'USER_INTERACTION_REQUIRED' });
    const { token } = await ask({ claims: CHALLENGE, interactive: true });
    expect(decodeJwt(z.string().parse(token?.access_token)).amr).toContain('mfa');
  });

  it('wants consent for Power BI where it is missing, from whoever may give it', async () => {
    const takeBack = (mayConsent: boolean) =>
      fetch(`${entra.url}/local/consents`, { method: 'POST', body: JSON.stringify({ user: 'anna', mayConsent }) });
    await takeBack(true);
    expect((await ask({ scope: POWER_BI })).error).toMatchObject({ status: 'USER_INTERACTION_REQUIRED' });
    expect((await ask({ scope: POWER_BI, interactive: true })).token).toBeDefined();
    expect((await ask({ scope: POWER_BI })).token).toBeDefined();
    await takeBack(false);
    expect((await ask({ scope: POWER_BI, interactive: true })).error).toMatchObject({ code: 'AADSTS90094' });
  });
});
