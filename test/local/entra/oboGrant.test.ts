import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { FOREIGN_TENANT, HOME_TENANT, LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from '../../../local/people.ts';
import { startEntra, type StartedEntra } from './startEntra.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const POWER_BI = 'https://analysis.windows.net/powerbi/api';

let entra: StartedEntra;
beforeAll(async () => {
  entra = await startEntra({ now: () => NOW });
});
afterEach(() => fetch(`${entra.url}/local/faults`, { method: 'DELETE' }));
afterAll(() => entra.close());

interface Ask {
  readonly tenant?: string;
  readonly form?: Readonly<Record<string, string | undefined>>;
  /** What `/local/token` makes the assertion of. */
  readonly token?: Readonly<Record<string, unknown>>;
}

async function ask({ tenant = HOME_TENANT, form = {}, token = {} }: Ask = {}) {
  const fields: Readonly<Record<string, string | undefined>> = {
    client_id: LOCAL_CLIENT_ID,
    client_secret: LOCAL_CLIENT_SECRET,
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    scope: `${POWER_BI}/.default openid profile offline_access`,
    assertion: await entra.token({ user: 'anna', ...token }),
    ...form,
  };
  const given = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(`${entra.url}/${tenant}/oauth2/v2.0/token?client-request-id=abc`, {
    method: 'POST',
    body: new URLSearchParams(given),
  });
  return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
}

describe('oboGrant()', () => {
  it("gives a version 1.0 Power BI token that carries the caller and the app's permissions", async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(decodeJwt(z.string().parse(body.access_token))).toMatchObject({
      ver: '1.0',
      aud: POWER_BI,
      iss: `https://sts.windows.net/${HOME_TENANT}/`,
      appid: LOCAL_CLIENT_ID,
      scp: 'Dataset.ReadWrite.All Report.Read.All Workspace.Read.All',
      oid: 'a0000000-0000-4000-8000-000000000001',
      tid: HOME_TENANT,
      upn: 'anna@contoso.example',
      name: 'Anna Larsen',
      exp: NOW / 1000 + 3600,
    });
  });

  it('gives only the permissions that were asked for', async () => {
    const { body } = await ask({ form: { scope: `${POWER_BI}/Report.Read.All` } });
    expect(decodeJwt(z.string().parse(body.access_token))).toMatchObject({ scp: 'Report.Read.All' });
  });

  it('answers errors in the shape of Entra', async () => {
    expect(await ask({ form: { client_secret: 'wrong' } })).toEqual({
      status: 401,
      body: {
        error: 'invalid_client',
        error_description: expect.stringMatching(
          /^AADSTS7000215: Invalid client secret provided\..* Trace ID: \S+ Correlation ID: abc Timestamp: 2026-11-24 10:00:00Z$/,
        ),
        error_codes: [7000215],
        timestamp: '2026-11-24 10:00:00Z',
        trace_id: expect.any(String),
        correlation_id: 'abc',
        error_uri: 'https://login.microsoftonline.com/error?code=7000215',
      },
    });
  });

  const refused: readonly (readonly [name: string, given: Ask, aadsts: number, status: number, error: string])[] = [
    ['an assertion signed with a foreign key', { token: { foreignKey: true } }, 50013, 400, 'invalid_grant'],
    ['an assertion that is no token', { form: { assertion: 'x.y.z' } }, 50013, 400, 'invalid_grant'],
    ['an assertion of another tenant', { token: { user: 'eve' } }, 50013, 400, 'invalid_grant'],
    ['an assertion for another audience', { token: { audience: 'other' } }, 500131, 400, 'invalid_grant'],
    ['an expired assertion', { token: { expiresIn: -301 } }, 500133, 400, 'invalid_grant'],
    ['an assertion that is not valid yet', { token: { validIn: 301 } }, 500133, 400, 'invalid_grant'],
    ['an app-only assertion', { token: { appOnly: true } }, 7000114, 400, 'invalid_grant'],
    ['no assertion', { form: { assertion: undefined } }, 900144, 400, 'invalid_request'],
    ['an unknown tenant', { tenant: 'nowhere' }, 90002, 400, 'invalid_request'],
    ['an unknown client', { form: { client_id: 'other' } }, 700016, 400, 'unauthorized_client'],
    ['no secret', { form: { client_secret: undefined } }, 7000218, 401, 'invalid_client'],
    ['another grant', { form: { grant_type: 'password' } }, 70003, 400, 'unsupported_grant_type'],
    ['no scope', { form: { scope: undefined } }, 900144, 400, 'invalid_request'],
    ['a scope without resource', { form: { scope: 'rows.write' } }, 70011, 400, 'invalid_scope'],
    ['a scope that Power BI lacks', { form: { scope: `${POWER_BI}/Rows.Eat` } }, 70011, 400, 'invalid_scope'],
    [
      '.default beside another scope',
      { form: { scope: `${POWER_BI}/.default ${POWER_BI}/Report.Read.All` } },
      70011,
      400,
      'invalid_scope',
    ],
    ['another resource', { form: { scope: 'https://graph.microsoft.com/.default' } }, 500011, 400, 'invalid_resource'],
  ];
  it.each(refused)('refuses %s', async (_name, given, aadsts, status, error) => {
    const answer = await ask(given);
    expect(answer).toMatchObject({ status, body: { error, error_codes: [aadsts] } });
  });

  it('exchanges at the tenant of the caller', async () => {
    expect(await ask({ tenant: FOREIGN_TENANT, token: { user: 'eve' } })).toMatchObject({ status: 200 });
  });

  it('fails as often as a fault says, and only for its user', async () => {
    await entra.addFault({ user: 'anna', aadsts: 65001, times: 1 });
    expect(await ask({ token: { user: 'ben' } })).toMatchObject({ status: 200 });
    expect(await ask()).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] },
    });
    expect(await ask()).toMatchObject({ status: 200 });
  });

  it('answers a status fault as Entra would', async () => {
    await entra.addFault([
      { status: 503, times: 1 },
      { status: 429, times: 1 },
    ]);
    expect(await ask()).toMatchObject({ status: 503, body: { error_codes: [90033] } });
    expect(await ask()).toMatchObject({ status: 429, body: { error_codes: [90055] } });
  });

  it('challenges until the token was issued with the claims', async () => {
    await entra.addFault({ claimsChallenge: true });
    const { status, body } = await ask();
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'interaction_required', suberror: 'basic_action', error_codes: [50076] });
    expect(await ask({ token: { challenge: body.claims } })).toMatchObject({ status: 200 });
    expect(await ask()).toMatchObject({ status: 400 });
  });
});
