import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { z } from 'zod';
import { clouds } from '../../../functions/auth/cloud.ts';
import { createCallerVerifier, type VerifyCaller } from '../../../functions/auth/createCallerVerifier.ts';
import { createSigningKeys } from '../../../functions/auth/createSigningKeys.ts';
import { signingKeysUrl } from '../../../functions/auth/signingKeysUrl.ts';
import { listen } from '../../../local/http/listen.ts';
import { HOME_TENANT, LOCAL_CLIENT_ID } from '../../../local/people.ts';
import { APP_ID_URI, startEntra, type StartedEntra } from '../../local/entra/startEntra.ts';

const START = Date.parse('2026-11-24T10:00:00Z');
const HOUR = 3_600_000;

let now = START;
let entra: StartedEntra;
let verifyCaller: VerifyCaller;

function verifierOf(url: string, warn?: (message: string) => void): VerifyCaller {
  return createCallerVerifier({
    cloud: clouds.public,
    clientId: LOCAL_CLIENT_ID,
    appIdUri: APP_ID_URI,
    allowedTenants: [HOME_TENANT],
    keys: keysOf(url, warn),
    now: () => now,
  });
}

function keysOf(url: string, warn: (message: string) => void = console.warn) {
  return createSigningKeys({ keysUrl: signingKeysUrl(clouds.public, url), now: () => now, warn });
}

beforeAll(async () => {
  entra = await startEntra({ now: () => now });
  verifyCaller = verifierOf(entra.url);
});
beforeEach(() => {
  now = START;
});
afterAll(() => entra.close());

async function verifyToken(request: Readonly<Record<string, unknown>>) {
  return verifyCaller(`Bearer ${await entra.token({ user: 'anna', ...request })}`);
}

describe('createCallerVerifier()', () => {
  it('gives the caller of a version 2.0 token', async () => {
    const token = await entra.token({ user: 'anna', scp: 'access_as_user other' });
    expect(await verifyCaller(`Bearer ${token}`)).toEqual({
      tenantId: HOME_TENANT,
      objectId: 'a0000000-0000-4000-8000-000000000001',
      name: 'Anna Larsen',
      scopes: ['access_as_user', 'other'],
      assertion: token,
    });
  });

  it('gives the caller of a version 1.0 token, for the app id URI or the client id', async () => {
    expect(await verifyToken({ version: 1 })).toMatchObject({ name: 'Anna Larsen' });
    expect(await verifyToken({ version: 1, audience: LOCAL_CLIENT_ID })).toMatchObject({ name: 'Anna Larsen' });
  });

  it('names a caller without name by their user name', async () => {
    expect(await verifyToken({ claims: { name: null } })).toMatchObject({ name: 'anna@contoso.example' });
    expect(await verifyToken({ version: 1, claims: { name: null } })).toMatchObject({ name: 'anna@contoso.example' });
  });

  it('lets clocks differ by less than a minute', async () => {
    await expect(verifyToken({ expiresIn: -50 })).resolves.toMatchObject({ tenantId: HOME_TENANT });
    await expect(verifyToken({ validIn: 50 })).resolves.toMatchObject({ tenantId: HOME_TENANT });
  });

  const headers: readonly (readonly [name: string, header: string | undefined, code: string, message: RegExp])[] = [
    ['no header', undefined, 'not_signed_in', /^You are not signed in\./],
    ['an empty header', ' ', 'not_signed_in', /^You are not signed in\./],
    ['another scheme', 'Basic YW5uYTpzZWNyZXQ=', 'invalid_token', /does not hold a bearer token/],
    ['two tokens', 'Bearer a b', 'invalid_token', /does not hold a bearer token/],
    ['a malformed token', 'Bearer a.b.c', 'invalid_token', /can not be read/],
    ['a token of one part', 'Bearer abc', 'invalid_token', /can not be read/],
    ['a huge token', `Bearer ${'a'.repeat(20_000)}`, 'invalid_token', /too long/],
  ];
  it.each(headers)('refuses %s', async (_name, header, code, message) => {
    await expect(verifyCaller(header)).rejects.toMatchObject({
      code,
      status: 401,
      message: expect.stringMatching(message),
    });
  });

  const tokens: readonly (readonly [
    name: string,
    request: Readonly<Record<string, unknown>>,
    code: string,
    status: number,
    message: RegExp,
  ])[] = [
    ['an expired token', { expiresIn: -61 }, 'sign_in_again', 401, /has expired/],
    ['a token that is not valid yet', { validIn: 61 }, 'invalid_token', 401, /not valid yet/],
    ['a foreign key', { foreignKey: true }, 'invalid_token', 401, /signature .* is wrong/],
    ['an unknown key id', { kid: 'unknown' }, 'invalid_token', 401, /unknown key/],
    ['another audience', { audience: 'https://graph.microsoft.com' }, 'invalid_token', 401, /another application/],
    ['a foreign issuer', { claims: { iss: 'https://evil.example/' } }, 'invalid_token', 401, /does not come from/],
    [
      "another tenant's issuer",
      { claims: { iss: 'https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0' } },
      'invalid_token',
      401,
      /does not come from/,
    ],
    [
      'the v1 issuer in a v2 token',
      { claims: { iss: `https://sts.windows.net/${HOME_TENANT}/` } },
      'invalid_token',
      401,
      /does not come from/,
    ],
    ['a tenant id that is no GUID', { claims: { tid: 'common' } }, 'invalid_token', 401, /can not be read/],
    ['a token without tenant', { claims: { tid: null } }, 'invalid_token', 401, /no "tid"/],
    ['a token without end', { claims: { exp: null } }, 'invalid_token', 401, /no "exp"/],
    ['a token without start', { claims: { nbf: null } }, 'invalid_token', 401, /no "nbf"/],
    ['an unknown version', { claims: { ver: '3.0' } }, 'invalid_token', 401, /can not be read/],
    ['an app-only token', { appOnly: true }, 'app_only_token', 403, /Sign in as a person/],
    ['an app-only token with scopes', { claims: { idtyp: 'app' } }, 'app_only_token', 403, /Sign in as a person/],
    ['a missing scope', { scp: 'access_as_user2 openid' }, 'scope_missing', 403, /"access_as_user"/],
    ['another tenant', { user: 'eve' }, 'tenant_not_allowed', 403, /not on the list/],
  ];
  it.each(tokens)('refuses %s', async (_name, request, code, status, message) => {
    await expect(verifyToken(request)).rejects.toMatchObject({ code, status, message: expect.stringMatching(message) });
  });

  it('refuses an unsigned token', async () => {
    const token = new UnsecuredJWT(decodeJwt(await entra.token({ user: 'anna' }))).encode();
    await expect(verifyCaller(`Bearer ${token}`)).rejects.toMatchObject({
      code: 'invalid_token',
      message: 'The sign-in token is not signed with RS256. Sign in again.',
    });
  });

  it('refuses a token that is signed with the public key as HS256 secret', async () => {
    const published: unknown = await (await fetch(signingKeysUrl(clouds.public, entra.url))).json();
    const [key] = z.object({ keys: z.array(z.record(z.string(), z.string())) }).parse(published).keys;
    const pem = createPublicKey({ key: key ?? {}, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const token = await new SignJWT(decodeJwt(await entra.token({ user: 'anna' })))
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: key?.kid ?? '' })
      .sign(Buffer.from(pem));
    await expect(verifyCaller(`Bearer ${token}`)).rejects.toMatchObject({
      code: 'invalid_token',
      message: 'The sign-in token is not signed with RS256. Sign in again.',
    });
  });

  it('refuses the Power BI token of the same caller', async () => {
    const token = await entra.token({ user: 'anna', version: 1, audience: clouds.public.powerBiResource });
    await expect(verifyCaller(`Bearer ${token}`)).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it('refuses version 1.0 tokens in clouds whose v1 issuer is not known', async () => {
    const verify = createCallerVerifier({
      cloud: { ...clouds.public, v1Issuer: undefined },
      clientId: LOCAL_CLIENT_ID,
      appIdUri: APP_ID_URI,
      allowedTenants: [HOME_TENANT],
      keys: keysOf(entra.url),
      now: () => now,
    });
    const token = await entra.token({ user: 'anna', version: 1 });
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject({ code: 'invalid_token' });
  });
});

describe('createCallerVerifier() keys', () => {
  const started: StartedEntra[] = [];
  afterEach(() => Promise.all(started.splice(0).map((own) => own.close())));

  async function start(port?: number): Promise<StartedEntra> {
    const own = await startEntra({ now: () => now }, port);
    started.push(own);
    return own;
  }

  async function startVerifier() {
    const own = await start();
    const keyRequests = async () => (await own.log()).filter((line) => line.includes('/keys')).length;
    let warn: (message: string) => void = () => undefined;
    const warned = new Promise<string>((resolve) => (warn = resolve));
    return { own, verify: verifierOf(own.url, (message) => warn(message)), keyRequests, warned };
  }

  it('fetches keys once for many callers', async () => {
    const { own, verify, keyRequests } = await startVerifier();
    const header = `Bearer ${await own.token({ user: 'anna' })}`;
    await Promise.all(Array.from({ length: 20 }, () => verify(header)));
    expect(await keyRequests()).toBe(1);
  });

  it('fetches at most once in 30 seconds for unknown key ids', async () => {
    const { own, verify, keyRequests } = await startVerifier();
    await verify(`Bearer ${await own.token({ user: 'anna' })}`);
    const unknown = `Bearer ${await own.token({ user: 'anna', kid: 'unknown' })}`;
    await expect(verify(unknown)).rejects.toMatchObject({ code: 'invalid_token' });
    expect(await keyRequests()).toBe(1);
    now += 30_000;
    await expect(verify(unknown)).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(verify(unknown)).rejects.toMatchObject({ code: 'invalid_token' });
    expect(await keyRequests()).toBe(2);
  });

  it('keeps verifying when the keys endpoint is down after first use', async () => {
    const { own, verify, warned } = await startVerifier();
    const header = `Bearer ${await own.token({ user: 'anna', expiresIn: 100 * 3600 })}`;
    await verify(header);
    await own.close();
    now += 24 * HOUR;
    await expect(verify(header)).resolves.toMatchObject({ tenantId: HOME_TENANT });
    await expect(verify(header)).resolves.toMatchObject({ tenantId: HOME_TENANT });
    await expect(warned).resolves.toBe(
      'The signing keys of Entra could not be reloaded; the ones at hand stay in use.',
    );
  });

  it('answers 503 for an unknown key id while the keys endpoint is down', async () => {
    const { own, verify } = await startVerifier();
    await verify(`Bearer ${await own.token({ user: 'anna' })}`);
    const unknown = `Bearer ${await own.token({ user: 'anna', kid: 'unknown' })}`;
    await own.close();
    now += 30_000;
    const unavailable = { code: 'sign_in_unavailable', status: 503, details: { retryAfter: 10 } };
    await expect(verify(unknown)).rejects.toMatchObject(unavailable);
    await expect(verify(unknown)).rejects.toMatchObject(unavailable);
  });

  it('answers 503 while no keys could ever be fetched, and recovers', async () => {
    const { own, verify } = await startVerifier();
    const header = `Bearer ${await own.token({ user: 'anna' })}`;
    await own.close();
    await expect(verify(header)).rejects.toMatchObject({
      code: 'sign_in_unavailable',
      status: 503,
      message: expect.stringContaining('Microsoft Entra does not answer'),
      cause: { code: 'ECONNREFUSED' },
    });
    const again = await start(Number(new URL(own.url).port));
    now += 1_000;
    await expect(verify(`Bearer ${await again.token({ user: 'anna' })}`)).resolves.toMatchObject({
      name: 'Anna Larsen',
    });
  });

  it('asks for the first keys at most once a second while they can not be had', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    const verify = verifierOf(`http://127.0.0.1:${await listen(server, 0)}`);
    const header = `Bearer ${await entra.token({ user: 'anna' })}`;
    for (const [pause, times] of [
      [0, 1],
      [999, 1],
      [1, 2],
    ] as const) {
      now += pause;
      await expect(verify(header)).rejects.toMatchObject({ code: 'sign_in_unavailable', status: 503 });
      expect(asked).toBe(times);
    }
    server.close();
    server.closeAllConnections();
  });
});
