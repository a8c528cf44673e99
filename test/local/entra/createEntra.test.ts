import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { request } from 'node:http';
import { FOREIGN_TENANT, HOME_TENANT, LOCAL_CLIENT_ID } from '../../../local/people.ts';
import { APP_ID_URI, startEntra, type StartedEntra } from './startEntra.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const seconds = NOW / 1000;

let entra: StartedEntra;
beforeAll(async () => {
  entra = await startEntra({ now: () => NOW });
});
afterAll(() => entra.close());

async function get(path: string): Promise<unknown> {
  return (await fetch(`${entra.url}${path}`)).json();
}

describe('createEntra() discovery', () => {
  it('describes a tenant with the production issuer and addresses', async () => {
    expect(await get(`/${HOME_TENANT}/v2.0/.well-known/openid-configuration`)).toMatchObject({
      issuer: `https://login.microsoftonline.com/${HOME_TENANT}/v2.0`,
      jwks_uri: `https://login.microsoftonline.com/${HOME_TENANT}/discovery/v2.0/keys`,
      token_endpoint: `https://login.microsoftonline.com/${HOME_TENANT}/oauth2/v2.0/token`,
    });
  });

  it('describes common with a template in the issuer', async () => {
    expect(await get('/common/v2.0/.well-known/openid-configuration')).toMatchObject({
      issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
    });
  });

  it('publishes one key with its issuer and without private parts', async () => {
    expect(await get('/common/discovery/v2.0/keys')).toEqual({
      keys: [
        {
          kty: 'RSA',
          use: 'sig',
          kid: expect.any(String),
          n: expect.any(String),
          e: 'AQAB',
          issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
        },
      ],
    });
  });

  it('answers instance discovery', async () => {
    expect(await get('/common/discovery/instance')).toHaveProperty('metadata.0.aliases.0', 'login.microsoftonline.com');
  });

  it('refuses a request that names another host', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${entra.url}/common/discovery/v2.0/keys`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('answers 404 with what was asked for', async () => {
    const response = await fetch(`${entra.url}/nowhere`);
    expect([response.status, await response.json()]).toEqual([404, { error: 'The local Entra has no GET /nowhere.' }]);
  });
});

describe('POST /local/token', () => {
  it('gives a version 2.0 token as Office would', async () => {
    const token = await entra.token({ user: 'anna' });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: expect.any(String) });
    expect(decodeJwt(token)).toEqual({
      ver: '2.0',
      aud: LOCAL_CLIENT_ID,
      iss: `https://login.microsoftonline.com/${HOME_TENANT}/v2.0`,
      azp: '93d53678-613d-4013-afc1-62e9e444a0a5',
      azpacr: '0',
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3900,
      name: 'Anna Larsen',
      preferred_username: 'anna@contoso.example',
      oid: 'a0000000-0000-4000-8000-000000000001',
      sub: expect.any(String),
      tid: HOME_TENANT,
      scp: 'access_as_user',
      uti: expect.any(String),
    });
  });

  it('gives a version 1.0 token', async () => {
    expect(decodeJwt(await entra.token({ user: 'eve', version: 1 }))).toMatchObject({
      ver: '1.0',
      aud: APP_ID_URI,
      iss: `https://sts.windows.net/${FOREIGN_TENANT}/`,
      appid: '93d53678-613d-4013-afc1-62e9e444a0a5',
      upn: 'eve@fabrikam.example',
    });
  });

  it('takes overrides', async () => {
    const claims = decodeJwt(
      await entra.token({ user: 'ben', expiresIn: -1, appOnly: true, claims: { name: null, x: 1 } }),
    );
    expect(claims).toMatchObject({ exp: seconds - 1, idtyp: 'app', x: 1 });
    expect(claims).not.toHaveProperty('name');
    expect(claims).not.toHaveProperty('scp');
  });

  it('answers 404 for an unknown user and lists the known ones', async () => {
    const response = await fetch(`${entra.url}/local/token`, { method: 'POST', body: '{"user":"zoe"}' });
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: 'There is nobody called "zoe" here. Known users: anna, ben, carla, eve.' },
    ]);
  });

  it('answers 400 for a body that it can not read', async () => {
    const answers = await Promise.all(
      ['{', '{"user":"anna","colour":"red"}', '{"user":"anna","challenge":"{}"}'].map((body) =>
        fetch(`${entra.url}/local/token`, { method: 'POST', body }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400]);
    expect(await answers[1]?.text()).toContain('colour');
    expect(await answers[2]?.text()).toContain('must be the claims of the challenge, word for word');
  });
});

describe('POST /local/faults', () => {
  it.each([
    ['{"colour":"red"}', /A fault is one of .*Known numbers: .*65001.*Known users: anna, ben, carla, eve\./],
    ['{"aadsts":1}', /aadsts: must be one of .*65001/],
    ['[{"status":404}]', /A fault is one of|status/],
    ['not JSON', /The body is not JSON/],
  ])('refuses %s and says what a fault is', async (body, message) => {
    const response = await fetch(`${entra.url}/local/faults`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(message);
  });

  it('keeps faults until they are cleared', async () => {
    await entra.addFault([{ user: 'anna', aadsts: 65001, times: 1 }, { status: 503 }]);
    expect(await get('/local/state')).toMatchObject({
      faults: [{ user: 'anna', aadsts: 65001, times: 1 }, { status: 503 }],
    });
    await fetch(`${entra.url}/local/faults`, { method: 'DELETE' });
    expect(await get('/local/state')).toMatchObject({ faults: [] });
  });
});
