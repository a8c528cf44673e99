import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { CHALLENGE } from '../../../local/entra/claimsChallenge.ts';
import { FOREIGN_TENANT, HOME_TENANT, LOCAL_CLIENT_ID } from '../../../local/people.ts';
import { APP_ID_URI, startEntra, type StartedEntra } from './startEntra.ts';

const REDIRECT = 'https://pane.example/dialog.html';
const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-long';
const POWER_BI = 'https://analysis.windows.net/powerbi/api/.default';

let entra: StartedEntra;
beforeAll(async () => {
  entra = await startEntra({ redirectUris: [REDIRECT] });
});
afterEach(() => fetch(`${entra.url}/local/consents`, { method: 'DELETE' }));
afterAll(() => entra.close());

type Fields = Readonly<Record<string, string | undefined>>;

function authorizeUrl(changes: Fields = {}, tenant = HOME_TENANT): string {
  const fields: Fields = {
    client_id: LOCAL_CLIENT_ID,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: `${APP_ID_URI}/access_as_user openid profile offline_access`,
    state: 'my-state',
    nonce: 'my-nonce',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${entra.url}/${tenant}/oauth2/v2.0/authorize?${new URLSearchParams(given).toString()}`;
}

/** What a browser sees: a page, or where it is sent. */
async function visit(url: string, { form, cookie = '' }: { form?: Record<string, string>; cookie?: string } = {}) {
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  });
  const location = URL.parse(answer.headers.get('location') ?? '');
  return {
    status: answer.status,
    page: await answer.text(),
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? cookie,
    back: Object.fromEntries(new URLSearchParams(location?.hash === '' ? location.search : location?.hash.slice(1))),
  };
}

/** Signs Anna in and gives her cookie. */
async function annasCookie(): Promise<string> {
  return (await visit(authorizeUrl(), { form: { user: 'anna' } })).cookie;
}

async function redeem(code: string | undefined, changes: Fields = {}, origin = 'https://pane.example') {
  const fields: Fields = {
    client_id: LOCAL_CLIENT_ID,
    grant_type: 'authorization_code',
    code,
    code_verifier: VERIFIER,
    redirect_uri: REDIRECT,
    ...changes,
  };
  const given = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const answer = await fetch(`${entra.url}/${HOME_TENANT}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(given),
    headers: origin === '' ? {} : { origin },
  });
  return {
    allowed: answer.headers.get('access-control-allow-origin'),
    body: z.record(z.string(), z.unknown()).parse(await answer.json()),
  };
}

describe('the authorize endpoint', () => {
  it('lets a person of the tenant sign in and gives a code that becomes a token for our API', async () => {
    const { page } = await visit(authorizeUrl());
    expect(page).toContain('Anna Larsen');
    expect(page).not.toContain('Eve Novak');
    const { back } = await visit(authorizeUrl(), { form: { user: 'anna' } });
    expect(back).toMatchObject({ state: 'my-state', code: expect.any(String) });
    const { allowed, body } = await redeem(back.code);
    expect(allowed).toBe('https://pane.example');
    expect(decodeJwt(z.string().parse(body.access_token))).toMatchObject({
      ver: '2.0',
      aud: LOCAL_CLIENT_ID,
      azp: LOCAL_CLIENT_ID,
      scp: 'access_as_user',
      preferred_username: 'anna@contoso.example',
    });
    expect(decodeJwt(z.string().parse(body.id_token))).toMatchObject({ nonce: 'my-nonce', aud: LOCAL_CLIENT_ID });
  });

  it('shows everybody for organizations', async () => {
    expect((await visit(authorizeUrl({}, 'organizations'))).page).toContain('Eve Novak');
    expect((await visit(authorizeUrl({}, FOREIGN_TENANT))).page).not.toContain('Anna Larsen');
  });

  it('lets nobody in whom the tenant does not know, and sends back nobody who can see that', async () => {
    const { cookie } = await visit(authorizeUrl({}, 'organizations'), { form: { user: 'eve' } });
    expect((await visit(authorizeUrl({}, 'organizations'), { cookie })).back.code).toBeDefined();
    for (const given of [{ cookie }, { form: { user: 'eve' } }, { form: { step: 'consent' }, cookie }]) {
      const { status, page, back } = await visit(authorizeUrl(), given);
      expect({ status, back }).toEqual({ status: 400, back: {} });
      expect(page).toContain('AADSTS50020');
    }
    expect((await visit(authorizeUrl({ prompt: 'none' }), { cookie })).back).toMatchObject({
      error: 'interaction_required',
      error_description: expect.stringContaining('AADSTS50020'),
    });
    expect((await visit(authorizeUrl({ prompt: 'select_account' }), { cookie })).page).toContain('Anna Larsen');
  });

  it('knows who has signed in already, unless the app wants the page', async () => {
    const cookie = await annasCookie();
    expect((await visit(authorizeUrl(), { cookie })).back.code).toBeDefined();
    expect((await visit(authorizeUrl({ login_hint: 'anna@contoso.example' }), { cookie })).back.code).toBeDefined();
    const other = await visit(authorizeUrl({ login_hint: 'ben@contoso.example' }), { cookie });
    expect(other.page).toContain('Ben Okafor');
    expect((await visit(authorizeUrl({ prompt: 'select_account' }), { cookie })).page).toContain('Pick an account');
  });

  it.each([
    ['another client', { client_id: HOME_TENANT }, 'AADSTS700016'],
    ['an address that is not registered', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
  ])('sends nobody back for %s', async (_what, changes, text) => {
    const { status, page, back } = await visit(authorizeUrl(changes));
    expect({ status, back }).toEqual({ status: 400, back: {} });
    expect(page).toContain(text);
  });

  it.each([
    ['without PKCE', { code_challenge: undefined }, 'invalid_request', 'AADSTS9002325'],
    ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request', 'AADSTS9002325'],
    ['for a token instead of a code', { response_type: 'token' }, 'unsupported_response_type', 'AADSTS700054'],
    ['for two resources', { scope: `${APP_ID_URI}/access_as_user ${POWER_BI}` }, 'invalid_scope', 'AADSTS28000'],
  ])('refuses a request %s', async (_what, changes, error, text) => {
    const { back } = await visit(authorizeUrl(changes));
    expect(back).toMatchObject({ error, error_description: expect.stringContaining(text), state: 'my-state' });
  });

  it('gives access_denied to who cancels', async () => {
    expect((await visit(authorizeUrl(), { form: { step: 'cancel' } })).back.error).toBe('access_denied');
  });

  it('asks for one more step when claims ask for it, and writes into the token that it was done', async () => {
    const url = authorizeUrl({ claims: CHALLENGE });
    const first = await visit(url, { form: { user: 'anna' } });
    expect(first.page).toContain('one more step');
    const { back } = await visit(url, { form: { step: 'approve' }, cookie: first.cookie });
    expect(decodeJwt(z.string().parse((await redeem(back.code)).body.access_token)).amr).toContain('mfa');
  });

  it('answers in the query when asked to', async () => {
    const { back } = await visit(authorizeUrl({ response_mode: 'query' }), { form: { user: 'anna' } });
    expect(back.code).toBeDefined();
  });
});

describe('a silent sign-in', () => {
  it('needs somebody who has signed in', async () => {
    const url = authorizeUrl({ prompt: 'none' });
    expect((await visit(url)).back.error).toBe('login_required');
    expect((await visit(url, { cookie: await annasCookie() })).back.code).toBeDefined();
  });

  it('can neither do one more step nor consent', async () => {
    const cookie = await annasCookie();
    const stepUp = await visit(authorizeUrl({ prompt: 'none', claims: CHALLENGE }), { cookie });
    expect(stepUp.back.error).toBe('interaction_required');
    await takeConsent({ user: 'anna' });
    expect((await visit(authorizeUrl({ prompt: 'none', scope: POWER_BI }), { cookie })).back.error).toBe(
      'consent_required',
    );
  });
});

describe('a code', () => {
  async function freshCode(): Promise<string | undefined> {
    return (await visit(authorizeUrl(), { form: { user: 'anna' } })).back.code;
  }

  it('is good once', async () => {
    const code = await freshCode();
    await redeem(code);
    expect((await redeem(code)).body.error_codes).toEqual([54005]);
  });

  it.each<[string, Fields, string | undefined, number]>([
    ['another verifier', { code_verifier: 'guessed' }, undefined, 501481],
    ['another address', { redirect_uri: 'https://pane.example/' }, undefined, 50011],
    ['no browser', {}, '', 9002327],
    ['no code', { code: undefined }, undefined, 900144],
    ['a code that nobody gave', { code: '1.guessed' }, undefined, 70008],
  ])('is worth nothing with %s', async (_what, changes, origin, aadsts) => {
    expect((await redeem(await freshCode(), changes, origin)).body.error_codes).toEqual([aadsts]);
  });

  it('can be redeemed, but not read, from another origin', async () => {
    expect((await redeem(await freshCode(), {}, 'https://evil.example')).allowed).toBeNull();
  });
});

describe('consent', () => {
  it('is asked for when it is missing, and given by the person', async () => {
    await takeConsent({ user: 'anna' });
    const url = authorizeUrl({ scope: POWER_BI });
    const { page, cookie } = await visit(url, { form: { user: 'anna' } });
    expect(page).toContain('would like to use Power BI');
    expect((await visit(url, { form: { step: 'consent' }, cookie })).back.code).toBeDefined();
    expect((await visit(url, { cookie })).back.code).toBeDefined();
  });

  it('is an administrator’s business where people may not give it', async () => {
    await takeConsent({ user: 'anna', mayConsent: false });
    const url = authorizeUrl({ scope: POWER_BI });
    const { page, cookie } = await visit(url, { form: { user: 'anna' } });
    expect(page).toContain('Need admin approval');
    expect((await visit(url, { form: { step: 'cancel' }, cookie })).back).toMatchObject({
      error: 'access_denied',
      suberror: 'consent_required',
      error_description: expect.stringContaining('AADSTS90094'),
    });
    const grant = new URLSearchParams({ client_id: LOCAL_CLIENT_ID, redirect_uri: REDIRECT, scope: POWER_BI });
    const consent = await visit(`${entra.url}/organizations/v2.0/adminconsent?${grant.toString()}`, {
      form: { step: 'consent' },
    });
    expect(consent.back).toMatchObject({ admin_consent: 'True', tenant: HOME_TENANT });
    expect((await visit(url, { cookie })).back.code).toBeDefined();
  });
});

async function takeConsent(missing: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${entra.url}/local/consents`, { method: 'POST', body: JSON.stringify(missing) });
  expect(answer.status).toBe(200);
}
