import { createServer, request as sendHttp, type Server } from 'node:http';
import { createPublicKey } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import { listen } from '../../../local/http/listen.ts';
import { cloud } from '../cloud.ts';
import { addEntraFault, clearEntraFaults } from '../entraFaults.ts';
import { addFaults, clearFaults } from '../powerBiState.ts';
import { sendToApi } from '../sendToApi.ts';
import { signIn } from '../signIn.ts';

const FOREIGN_TENANT = '99999999-9999-4999-8999-999999999999';
const problem = z.object({ code: z.string(), detail: z.string(), claims: z.string().optional() });

afterEach(async () => {
  await Promise.all([clearEntraFaults(), clearFaults()]);
});

describe('signing in', () => {
  it('tells a caller who they are', async () => {
    const answer = await sendToApi('GET', 'me?check=powerbi', { token: await signIn('anna') });
    expect(answer).toMatchObject({ status: 200, body: { name: 'Anna Larsen', powerBi: 'ok' } });
  });

  it('takes a version 1.0 token of the same person', async () => {
    const answer = await sendToApi('GET', 'me', { token: await signIn('anna', { version: 1 }) });
    expect(answer).toMatchObject({ status: 200, body: { name: 'Anna Larsen' } });
  });

  it('passes a claims challenge of Entra on, and takes the token that answers it', async () => {
    const carla = await signIn('carla', { expiresIn: 3000 });
    await addEntraFault({ user: 'carla', claimsChallenge: true });
    const challenged = await sendToApi('GET', 'groups', { token: carla });
    expect(challenged).toMatchObject({ status: 401, body: { code: 'claims_challenge', claims: expect.any(String) } });
    const { claims = '' } = problem.parse(challenged.body);
    const encoded = Buffer.from(claims).toString('base64');
    expect(challenged.headers.get('www-authenticate')).toBe(
      `Bearer realm="", error="insufficient_claims", claims="${encoded}"`,
    );
    const answered = await signIn('carla', { challenge: claims });
    expect((await sendToApi('GET', 'groups', { token: answered })).status).toBe(200);
  });

  it('passes a claims challenge of Power BI on, without asking twice', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    await addFaults({ operation: 'listGroups', claimsChallenge: claims, times: 1 });
    const token = await signIn('anna');
    const challenged = await sendToApi('GET', 'groups', { token });
    expect(challenged).toMatchObject({ status: 401, body: { code: 'claims_challenge', claims } });
    expect(challenged.headers.get('www-authenticate')).toContain('insufficient_claims');
    expect((await sendToApi('GET', 'groups', { token })).status).toBe(200);
  });

  it('gets a new Power BI token when Power BI says that the old one has expired', async () => {
    await addFaults({ operation: 'listGroups', tokenExpired: true, times: 1 });
    expect((await sendToApi('GET', 'groups', { token: await signIn('anna') })).status).toBe(200);
  });

  const refusals: readonly (readonly [fault: Readonly<Record<string, unknown>>, status: number, code: string])[] = [
    [{ aadsts: 500133 }, 401, 'sign_in_again'],
    [{ aadsts: 50173 }, 401, 'sign_in_again'],
    [{ aadsts: 65001 }, 403, 'consent_required'],
    [{ aadsts: 53003 }, 403, 'blocked_by_policy'],
    [{ aadsts: 50105 }, 403, 'not_assigned'],
    [{ aadsts: 500011 }, 403, 'no_power_bi'],
    [{ aadsts: 7000215 }, 500, 'misconfigured'],
    [{ status: 503 }, 503, 'sign_in_unavailable'],
    [{ status: 502, html: true }, 503, 'sign_in_unavailable'],
    [{ drop: true }, 503, 'sign_in_unavailable'],
  ];
  it.each(refusals)('answers what Entra says with %j by %i %s', async (fault, status, code) => {
    const token = await signIn('anna', { claims: { uti: JSON.stringify(fault) } });
    await addEntraFault({ user: 'anna', ...fault });
    const answer = await sendToApi('GET', 'groups', { token });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '10' : null);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });
});

describe('signing in with a wrong token', () => {
  const refused: readonly (readonly [
    name: string,
    overrides: Readonly<Record<string, unknown>>,
    status: number,
    code: string,
    detail: RegExp,
  ])[] = [
    ['that has expired', { expiresIn: -61 }, 401, 'sign_in_again', /has expired/],
    ['that is not valid yet', { validIn: 120 }, 401, 'invalid_token', /not valid yet/],
    ['for Graph', { audience: 'https://graph.microsoft.com' }, 401, 'invalid_token', /another application/],
    [
      'for Power BI',
      { version: 1, audience: 'https://analysis.windows.net/powerbi/api' },
      401,
      'invalid_token',
      /another application/,
    ],
    [
      'of a foreign issuer',
      { claims: { iss: 'https://evil.example/v2.0' } },
      401,
      'invalid_token',
      /does not come from/,
    ],
    [
      'of the issuer of another tenant',
      { claims: { iss: `https://login.microsoftonline.com/${FOREIGN_TENANT}/v2.0` } },
      401,
      'invalid_token',
      /does not come from/,
    ],
    ['of a foreign key with the right key id', { foreignKey: true }, 401, 'invalid_token', /signature .* is wrong/],
    ['of an unknown key id', { kid: 'unknown' }, 401, 'invalid_token', /unknown key/],
    ['that never ends', { claims: { exp: null } }, 401, 'invalid_token', /no "exp"/],
    ['without the scope', { scp: 'User.Read' }, 403, 'scope_missing', /"access_as_user"/],
    ['with a scope that only begins right', { scp: 'access_as_user_x' }, 403, 'scope_missing', /"access_as_user"/],
    ['of an app', { appOnly: true }, 403, 'app_only_token', /Sign in as a person/],
    ['of an app that names a scope', { claims: { idtyp: 'app' } }, 403, 'app_only_token', /Sign in as a person/],
  ];
  it.each(refused)('refuses one %s', async (_name, overrides, status, code, detail) => {
    const answer = await sendToApi('GET', 'groups', { token: await signIn('anna', overrides) });
    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringMatching(detail) } });
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer error="invalid_token"' : null);
  });

  it('refuses a person of a tenant that is not allowed', async () => {
    const answer = await sendToApi('GET', 'groups', { token: await signIn('eve') });
    expect(answer).toMatchObject({ status: 403, body: { code: 'tenant_not_allowed' } });
  });
});

describe('signing in with a forged token', () => {
  let good: string;
  let published: JWK;
  let attacker: { readonly privateKey: CryptoKey; readonly jwk: JWK };
  let keyServer: Server;
  let keysAsked = 0;
  let keysUrl = '';

  beforeAll(async () => {
    good = await signIn('anna');
    const keys: unknown = await (await fetch(`${cloud.entra}/common/discovery/v2.0/keys`)).json();
    const [first] = z.object({ keys: z.array(z.record(z.string(), z.string())) }).parse(keys).keys;
    published = first ?? {};
    const pair = await generateKeyPair('RS256', { extractable: true });
    attacker = { privateKey: pair.privateKey, jwk: { ...(await exportJWK(pair.publicKey)), kid: published.kid ?? '' } };
    keyServer = createServer((_request, response) => {
      keysAsked += 1;
      response.end(JSON.stringify({ keys: [attacker.jwk] }));
    });
    keysUrl = `http://127.0.0.1:${await listen(keyServer, 0)}/keys`;
  });
  afterAll(() => {
    keyServer.close();
    keyServer.closeAllConnections();
  });

  /** The claims of a good token, signed by somebody else. */
  async function forged(header: Readonly<Record<string, unknown>>): Promise<string> {
    const whole = { alg: 'RS256', typ: 'JWT', kid: published.kid ?? '', ...header };
    return new SignJWT(decodeJwt(good)).setProtectedHeader(whole).sign(attacker.privateKey);
  }

  /** The claims of a good token, signed with Entra's public key as if it were a shared secret. */
  async function signedWithPublicKey(format: 'pem' | 'jwk'): Promise<string> {
    const pem = createPublicKey({ key: published, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const secret = Buffer.from(format === 'pem' ? pem : JSON.stringify(published));
    const header = { alg: 'HS256', typ: 'JWT', kid: published.kid ?? '' };
    return new SignJWT(decodeJwt(good)).setProtectedHeader(header).sign(secret);
  }

  it('takes the token that the forgeries are made of', async () => {
    expect((await sendToApi('GET', 'groups', { token: good })).status).toBe(200);
  });

  const forgeries: readonly (readonly [name: string, forge: () => Promise<string> | string, detail: RegExp])[] = [
    ['without signature (alg none)', () => new UnsecuredJWT(decodeJwt(good)).encode(), /not signed with RS256/],
    ['with the public key as secret', () => signedWithPublicKey('pem'), /not signed with RS256/],
    ['with the public JWK as secret', () => signedWithPublicKey('jwk'), /not signed with RS256/],
    ['with the signature cut off', () => `${good.split('.').slice(0, 2).join('.')}.`, /signature|can not be read/],
    ['with other claims under the old signature', () => withOtherClaims(good), /signature .* is wrong/],
    ['that brings its key along (jwk)', () => forged({ jwk: attacker.jwk }), /signature .* is wrong/],
    ['that says where its key is (jku)', () => forged({ jku: keysUrl }), /signature .* is wrong/],
    ['that says where its certificate is (x5u)', () => forged({ x5u: keysUrl }), /signature .* is wrong/],
    ['of an own key id that says where its key is', () => forged({ kid: 'own', jku: keysUrl }), /unknown key/],
  ];
  it.each(forgeries)('refuses one %s', async (_name, forge, detail) => {
    const answer = await sendToApi('GET', 'groups', { token: await forge() });
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'invalid_token', detail: expect.stringMatching(detail) },
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(keysAsked).toBe(0);
  });
});

/** The same token for another person; only the signature tells. */
function withOtherClaims(token: string): string {
  const [header, , signature] = token.split('.');
  const claims = { ...decodeJwt(token), oid: 'b0000000-0000-4000-8000-000000000002' };
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

describe('the Authorization header', () => {
  const headers: readonly (readonly [name: string, header: string, detail: RegExp])[] = [
    ['that is no token', 'Bearer abc', /can not be read/],
    ['of another scheme', 'Basic YW5uYTpzZWNyZXQ=', /does not hold a bearer token/],
    ['that is too long', `Bearer ${'a'.repeat(13_000)}`, /too long/],
  ];
  it.each(headers)('%s is refused', async (_name, header, detail) => {
    const answer = await fetch(`${cloud.api}/groups`, { headers: { authorization: header } });
    expect(answer.status).toBe(401);
    expect(problem.parse(await answer.json())).toMatchObject({
      code: 'invalid_token',
      detail: expect.stringMatching(detail),
    });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('that is missing is answered with what to sign in with', async () => {
    const answer = await sendToApi('GET', 'groups');
    expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is not looked for in the query string', async () => {
    const token = await signIn('anna');
    for (const name of ['access_token', 'token', 'authorization']) {
      const answer = await sendToApi('GET', `me?${name}=${token}`);
      expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
      expect(JSON.stringify(answer.body)).not.toContain(token);
    }
  });

  it.each([
    ['a good and a forged one', [{}, { foreignKey: true }]],
    ['a forged and a good one', [{ foreignKey: true }, {}]],
    ['two good ones', [{}, { expiresIn: 600 }]],
  ])('with two values is refused: %s', async (_name, overrides) => {
    const tokens = await Promise.all(overrides.map((given) => signIn('anna', given)));
    const answer = await sendWithHeaders(tokens.map((token) => `Bearer ${token}`));
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'invalid_token' });
    expect(answer.wwwAuthenticate).toBe('Bearer error="invalid_token"');
  });

  it('beyond 64 KB is refused by the HTTP server or by us, and the API goes on', async () => {
    // A server that refuses headers while they are still sent may break the connection before its 431 is read.
    const outcome = await sendWithHeaders([`Bearer ${'a'.repeat(70_000)}`]).then(
      ({ status }) => status,
      (error: unknown) => z.object({ code: z.string() }).parse(error).code,
    );
    expect([401, 431, 'ECONNRESET', 'EPIPE']).toContain(outcome);
    expect((await sendToApi('GET', 'health')).status).toBe(200);
  });
});

/** Sends one request with several Authorization headers, which `fetch` would join. */
async function sendWithHeaders(authorization: readonly string[]) {
  const headers = authorization.flatMap((value) => ['Authorization', value]);
  return new Promise<{ status: number | undefined; text: string; wwwAuthenticate: string | undefined }>(
    (resolve, reject) => {
      const url = new URL(`${cloud.api}/groups`);
      sendHttp(url, { headers: ['Host', url.host, ...headers] }, (answer) => {
        const { statusCode: status, headers: given } = answer;
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status, text, wwwAuthenticate: given['www-authenticate'] }));
      })
        .on('error', reject)
        .end();
    },
  );
}
