import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { Caller } from '../../../functions/auth/caller.ts';
import { clouds } from '../../../functions/auth/cloud.ts';
import {
  createTokenBroker,
  type TokenBroker,
  type TokenBrokerOptions,
} from '../../../functions/auth/createTokenBroker.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET, people } from '../../../local/people.ts';
import { startEntra, type StartedEntra } from '../../local/entra/startEntra.ts';

const START = Date.parse('2026-11-24T10:00:00Z');

let now = START;
let pauses = 0;
let entra: StartedEntra;
let broker: TokenBroker;
let logStart = 0;

function brokerWith(options: Partial<TokenBrokerOptions> = {}): TokenBroker {
  return createTokenBroker({
    cloud: clouds.public,
    clientId: LOCAL_CLIENT_ID,
    credential: { kind: 'secret', secret: LOCAL_CLIENT_SECRET },
    loopbackUrl: entra.url,
    now: () => now,
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    ...options,
  });
}

async function callerOf(user: string, request: Readonly<Record<string, unknown>> = {}): Promise<Caller> {
  const person = people.find((known) => known.user === user);
  if (person === undefined) throw new Error(`Nobody is called ${user}.`);
  const { tenantId, objectId, name } = person;
  const assertion = await entra.token({ user, ...request });
  return { tenantId, objectId, name, scopes: ['access_as_user'], assertion };
}

/** The status of each token request since the test began. */
async function tokenRequests(): Promise<(string | undefined)[]> {
  return (await entra.log()).slice(logStart).map((line) => line.split(' ')[2]);
}

beforeAll(async () => {
  entra = await startEntra({ now: () => now });
});
beforeEach(async () => {
  now = START;
  pauses = 0;
  logStart = (await entra.log()).length;
  broker = brokerWith();
});
afterEach(() => fetch(`${entra.url}/local/faults`, { method: 'DELETE' }));
afterAll(() => entra.close());

describe('createTokenBroker()', () => {
  it('exchanges for a Power BI token that acts as the caller', async () => {
    const token = await broker.powerBiToken(await callerOf('anna'));
    expect(decodeJwt(token)).toMatchObject({
      aud: 'https://analysis.windows.net/powerbi/api',
      upn: 'anna@contoso.example',
      appid: LOCAL_CLIENT_ID,
      scp: 'Dataset.ReadWrite.All Report.Read.All Workspace.Read.All',
    });
  });

  it("asks at the caller's own tenant and nowhere else", async () => {
    const eve = await callerOf('eve');
    await broker.powerBiToken(eve);
    expect((await entra.log()).slice(logStart)).toEqual([`POST /${eve.tenantId}/oauth2/v2.0/token 200`]);
  });

  it('asks for the scopes that are set', async () => {
    const narrow = brokerWith({ scopes: [`${clouds.public.powerBiResource}/Report.Read.All`] });
    expect(decodeJwt(await narrow.powerBiToken(await callerOf('anna')))).toMatchObject({ scp: 'Report.Read.All' });
  });

  it('exchanges a version 1.0 assertion too', async () => {
    const token = await broker.powerBiToken(await callerOf('anna', { version: 1 }));
    expect(decodeJwt(token)).toMatchObject({ upn: 'anna@contoso.example' });
  });
});

describe('createTokenBroker() cache', () => {
  it('gives the same token again without asking', async () => {
    const anna = await callerOf('anna');
    const first = await broker.powerBiToken(anna);
    expect(await broker.powerBiToken(anna)).toBe(first);
    expect(await tokenRequests()).toEqual(['200']);
  });

  it('makes one request for callers who come at once', async () => {
    const anna = await callerOf('anna');
    const tokens = await Promise.all(Array.from({ length: 10 }, () => broker.powerBiToken(anna)));
    expect(new Set(tokens).size).toBe(1);
    expect(await tokenRequests()).toEqual(['200']);
  });

  it('keeps the tokens of two sign-ins of one person apart', async () => {
    const [first, second] = [await callerOf('anna'), await callerOf('anna')];
    const tokens = [await broker.powerBiToken(first), await broker.powerBiToken(second)];
    expect(await broker.powerBiToken(first)).toBe(tokens[0]);
    expect(await broker.powerBiToken(second)).toBe(tokens[1]);
    expect(await tokenRequests()).toEqual(['200', '200']);
  });

  it('exchanges anew two minutes before the token ends', async () => {
    const anna = await callerOf('anna');
    await broker.powerBiToken(anna);
    now += (3600 - 121) * 1000;
    await broker.powerBiToken(anna);
    expect(await tokenRequests()).toEqual(['200']);
    now += 1000;
    await broker.powerBiToken(anna);
    expect(await tokenRequests()).toEqual(['200', '200']);
  });

  it('exchanges anew after forget()', async () => {
    const anna = await callerOf('anna');
    const refused = await broker.powerBiToken(anna);
    broker.forget(anna, refused);
    expect(await broker.powerBiToken(anna)).not.toBe(refused);
  });

  it('keeps no failure', async () => {
    const anna = await callerOf('anna');
    await entra.addFault({ user: 'anna', aadsts: 65001, times: 1 });
    await expect(broker.powerBiToken(anna)).rejects.toMatchObject({ code: 'consent_required' });
    await expect(broker.powerBiToken(anna)).resolves.toEqual(expect.any(String));
  });
});

describe('createTokenBroker() refusals', () => {
  const refusals: readonly (readonly [aadsts: number, code: string, status: number, message: RegExp])[] = [
    [50013, 'sign_in_again', 401, /Sign in again\.$/],
    [500133, 'sign_in_again', 401, /Sign in again\.$/],
    [50173, 'sign_in_again', 401, /Sign in again\.$/],
    [65001, 'consent_required', 403, /Ask an administrator to grant consent\.$/],
    [53003, 'blocked_by_policy', 403, /A policy of your organisation/],
    [50105, 'not_assigned', 403, /not assigned to this application/],
    [500011, 'no_power_bi', 403, /has no Power BI/],
    [7000215, 'misconfigured', 500, /AADSTS7000215, correlation id [\w-]{36}\)/],
    [700016, 'misconfigured', 500, /AADSTS700016/],
    [90002, 'misconfigured', 500, /AADSTS90002/],
    [70011, 'misconfigured', 500, /AADSTS70011/],
    [500131, 'misconfigured', 500, /AADSTS500131/],
  ];
  it.each(refusals)('translates AADSTS%d to %s and does not repeat', async (aadsts, code, status, message) => {
    await entra.addFault({ aadsts });
    const refused = broker.powerBiToken(await callerOf('anna'));
    await expect(refused).rejects.toMatchObject({ code, status, message: expect.stringMatching(message) });
    expect(await tokenRequests()).toHaveLength(1);
    expect(pauses).toBe(0);
  });

  it('passes the claims of a challenge on, and takes the token that satisfies it', async () => {
    await entra.addFault({ claimsChallenge: true });
    const claims = '{"access_token":{"polids":{"essential":true,"values":["9ab03e19-ed42-4168-b6b7-7001fb3e933a"]}}}';
    await expect(broker.powerBiToken(await callerOf('anna'))).rejects.toMatchObject({
      code: 'claims_challenge',
      status: 401,
      details: { claims },
    });
    const token = await broker.powerBiToken(await callerOf('anna', { challenge: claims }));
    expect(decodeJwt(token)).toMatchObject({ upn: 'anna@contoso.example' });
  });

  it('translates what a really expired assertion and a really wrong secret give', async () => {
    await expect(broker.powerBiToken(await callerOf('anna', { expiresIn: -400 }))).rejects.toMatchObject({
      code: 'sign_in_again',
    });
    const wrong = brokerWith({ credential: { kind: 'secret', secret: 'wrong' } });
    await expect(wrong.powerBiToken(await callerOf('anna'))).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringContaining('AADSTS7000215'),
    });
  });

  it('says nothing secret', async () => {
    await entra.addFault({ aadsts: 7000215 });
    const anna = await callerOf('anna');
    const error: unknown = await broker.powerBiToken(anna).catch((problem: unknown) => problem);
    expect(String(error)).not.toContain(anna.assertion);
    expect(String(error)).not.toContain(LOCAL_CLIENT_SECRET);
  });
});

describe('createTokenBroker() outages', () => {
  const unavailable = { code: 'sign_in_unavailable', status: 503 };

  const outages: readonly (readonly [name: string, fault: Readonly<Record<string, unknown>>])[] = [
    ['a 503', { status: 503 }],
    ['a page instead of JSON', { status: 502, html: true }],
    ['a broken connection', { drop: true }],
    ['no answer before the deadline', { hang: true }],
  ];
  // Only a hanging server may run into a short deadline, not a slow machine.
  const brokerFor = (fault: object) => ('hang' in fault ? brokerWith({ deadline: 500 }) : broker);

  it.each(outages)('tries once more after %s', async (_name, fault) => {
    await entra.addFault({ ...fault, times: 1 });
    const token = await brokerFor(fault).powerBiToken(await callerOf('anna'));
    expect(decodeJwt(token)).toMatchObject({ upn: 'anna@contoso.example' });
    expect(await tokenRequests()).toHaveLength(2);
    expect(pauses).toBe(1);
  });
  it.each(outages)('gives up after %s twice', async (_name, fault) => {
    await entra.addFault(fault);
    await expect(brokerFor(fault).powerBiToken(await callerOf('anna'))).rejects.toMatchObject({
      ...unavailable,
      message: expect.stringContaining('Microsoft Entra does not answer'),
      details: { retryAfter: 10 },
    });
    expect(await tokenRequests()).toHaveLength(2);
  });

  it('passes Retry-After on, up to a minute', async () => {
    await entra.addFault({ status: 503, retryAfter: 7 });
    await expect(broker.powerBiToken(await callerOf('anna'))).rejects.toMatchObject({ details: { retryAfter: 7 } });
    await fetch(`${entra.url}/local/faults`, { method: 'DELETE' });
    await entra.addFault({ status: 503, retryAfter: 3600 });
    await expect(broker.powerBiToken(await callerOf('anna'))).rejects.toMatchObject({ details: { retryAfter: 60 } });
  });

  it("does not let one caller's 503 reach another", async () => {
    await entra.addFault({ user: 'anna', status: 503, retryAfter: 60 });
    await expect(broker.powerBiToken(await callerOf('anna'))).rejects.toMatchObject(unavailable);
    await expect(broker.powerBiToken(await callerOf('ben'))).resolves.toEqual(expect.any(String));
  });

  it('never follows a redirect with the assertion', async () => {
    await entra.addFault({
      redirectTo: `${entra.url}/${(await callerOf('anna')).tenantId}/oauth2/v2.0/token`,
      times: 2,
    });
    await expect(broker.powerBiToken(await callerOf('anna'))).rejects.toMatchObject({
      ...unavailable,
      cause: { message: 'Entra answered with a redirect (307).' },
    });
    expect(await tokenRequests()).toEqual(['307', '307']);
  });

  it.each([
    ['429', { status: 429, retryAfter: 20 }],
    ['AADSTS90055', { aadsts: 90055, retryAfter: 20 }],
  ])('leaves the tenant alone after %s, and only that tenant', async (_name, fault) => {
    const [anna, ben, eve] = [await callerOf('anna'), await callerOf('ben'), await callerOf('eve')];
    await entra.addFault({ ...fault, times: 1 });
    await expect(broker.powerBiToken(anna)).rejects.toMatchObject({ ...unavailable, details: { retryAfter: 20 } });
    now += 5_000;
    await expect(broker.powerBiToken(ben)).rejects.toMatchObject({ ...unavailable, details: { retryAfter: 15 } });
    expect(await tokenRequests()).toEqual(['429']);
    await expect(broker.powerBiToken(eve)).resolves.toEqual(expect.any(String));
    now += 15_000;
    await expect(broker.powerBiToken(ben)).resolves.toEqual(expect.any(String));
  });

  it('gives kept tokens during the quiet time', async () => {
    const anna = await callerOf('anna');
    const token = await broker.powerBiToken(anna);
    await entra.addFault({ status: 429, times: 1 });
    await expect(broker.powerBiToken(await callerOf('ben'))).rejects.toMatchObject({ details: { retryAfter: 30 } });
    expect(await broker.powerBiToken(anna)).toBe(token);
  });
});
