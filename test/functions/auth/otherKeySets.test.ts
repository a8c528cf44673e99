import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { clouds, type Cloud, type CloudName } from '../../../functions/auth/cloud.ts';
import { createSigningKeys } from '../../../functions/auth/createSigningKeys.ts';
import { createCallerVerifier, type CallerVerifierOptions } from '../../../functions/auth/createCallerVerifier.ts';
import { listen } from '../../../local/http/listen.ts';

// Key sets and tokens of another token service than ours in local/entra.
const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = '22222222-2222-4222-8222-222222222222';
const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';
const templateOf = ({ login }: Cloud) => `${login}/{tenantid}/v2.0`;

let server: Server;
let keysUrl = '';
let reply: { status: number; body: string };
let signer: { privateKey: CryptoKey; jwk: JWK };
let other: { privateKey: CryptoKey; jwk: JWK };

async function makeSigner(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { kty, n, e } = await exportJWK(publicKey);
  return { privateKey, jwk: { kty, n, e, kid } as JWK };
}

beforeAll(async () => {
  [signer, other] = await Promise.all([makeSigner('one'), makeSigner('one')]);
  server = createServer((_request, response) => response.writeHead(reply.status).end(reply.body));
  keysUrl = `http://127.0.0.1:${await listen(server, 0)}/keys`;
});
beforeEach(() => publish(signer.jwk));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function publish(...keys: unknown[]): void {
  reply = { status: 200, body: JSON.stringify({ keys }) };
}

interface Token {
  readonly cloud?: CloudName;
  readonly claims?: JWTPayload;
  readonly header?: Readonly<Record<string, unknown>>;
}

async function tokenOf({ cloud = 'public', claims = {}, header = {} }: Token = {}): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  const payload: JWTPayload = {
    ver: '2.0',
    aud: CLIENT,
    iss: `${clouds[cloud].login}/${TENANT}/v2.0`,
    tid: TENANT,
    oid: 'a0000000-0000-4000-8000-000000000001',
    scp: 'access_as_user',
    nbf: seconds,
    exp: seconds + 600,
    ...claims,
  };
  const protectedHeader = { alg: 'RS256', typ: 'JWT', kid: 'one', ...header };
  return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(signer.privateKey);
}

async function verify(token: Token = {}, options: Partial<CallerVerifierOptions> = {}) {
  const check = createCallerVerifier({
    cloud: clouds.public,
    clientId: CLIENT,
    allowedTenants: [TENANT],
    keys: createSigningKeys({ keysUrl, now: Date.now, warn: () => undefined }),
    ...options,
  });
  return check(`Bearer ${await tokenOf(token)}`);
}

const taken = { tenantId: TENANT, objectId: 'a0000000-0000-4000-8000-000000000001' };

describe('createCallerVerifier() key sets', () => {
  const ec = { kty: 'EC', crv: 'P-256', kid: 'ec', x: 'x', y: 'y' };

  it.each([
    ['no "use", "alg" and "issuer"', () => [signer.jwk]],
    ['"use" and "alg"', () => [{ ...signer.jwk, use: 'sig', alg: 'RS256' }]],
    ['null for what it leaves out', () => [{ ...signer.jwk, use: null, alg: null, issuer: null }]],
    ['certificates and unknown fields', () => [{ ...signer.jwk, x5c: ['x'], x5t: 'y', cloud_instance_name: 'z' }]],
    ['keys of other kinds beside', () => [ec, { kty: 'oct', k: 'x', kid: 'one' }, null, 'key', {}, signer.jwk]],
    ['a key for encryption under the same id', () => [{ ...other.jwk, use: 'enc' }, signer.jwk]],
    ['a key of the same id before the right one', () => [other.jwk, signer.jwk]],
    ['the same key twice', () => [signer.jwk, signer.jwk]],
    ['a broken key of the same id', () => [{ kty: 'RSA', n: '!', e: '!', kid: 'one' }, signer.jwk]],
  ])('take %s', async (_name, keys) => {
    publish(...keys());
    await expect(verify()).resolves.toMatchObject(taken);
  });

  it('tie the issuer to the very key that signed, not to its id', async () => {
    const foreign = { issuer: `${clouds.public.login}/${PERSONAL}/v2.0` };
    publish({ ...other.jwk, issuer: templateOf(clouds.public) }, { ...signer.jwk, ...foreign });
    await expect(verify()).rejects.toMatchObject({
      code: 'invalid_token',
      message: expect.stringContaining('a key of another issuer'),
    });
    publish({ ...other.jwk, ...foreign }, { ...signer.jwk, issuer: templateOf(clouds.public) });
    await expect(verify()).resolves.toMatchObject(taken);
  });

  it('refuse a token when no key of its id has signed it', async () => {
    publish(other.jwk, other.jwk);
    await expect(verify()).rejects.toMatchObject({
      code: 'invalid_token',
      message: expect.stringContaining('signature'),
    });
  });

  it('try every key for a token without key id', async () => {
    publish(other.jwk, signer.jwk);
    await expect(verify({ header: { kid: undefined } })).resolves.toMatchObject(taken);
  });

  it('never use a key that is too short', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    publish({ ...publicKey.export({ format: 'jwk' }), kid: 'one' });
    await expect(verify()).rejects.toMatchObject({
      code: 'sign_in_unavailable',
      cause: { message: 'The key set of Entra holds no key for RS256.' },
    });
  });

  it.each([
    ['another status', 500, '{"keys":[]}'],
    ['a page', 200, '<html>'],
    ['no keys', 200, '{"keys":[]}'],
    ['another shape', 200, '[]'],
  ])('answer 503 for %s', async (_name, status, body) => {
    reply = { status, body };
    await expect(verify()).rejects.toMatchObject({ code: 'sign_in_unavailable', status: 503 });
  });
});

describe('createCallerVerifier() token types', () => {
  it.each([undefined, 'JWT', 'jwt', 'at+jwt', 'application/at+jwt'])('take the type %s', async (typ) => {
    await expect(verify({ header: { typ } })).resolves.toMatchObject(taken);
  });

  it.each(['pop', 'dpop+jwt', 'id_token', ''])('refuse the type "%s"', async (typ) => {
    await expect(verify({ header: { typ } })).rejects.toMatchObject({
      code: 'invalid_token',
      message: expect.stringContaining('another type'),
    });
  });
});

describe('createCallerVerifier() audiences', () => {
  const uri = `api://pane.contoso.example/${CLIENT}`;

  it('take the client id and api://{client id} by default', async () => {
    await expect(verify({ claims: { aud: `api://${CLIENT}` } })).resolves.toMatchObject(taken);
    await expect(verify({ claims: { aud: CLIENT } }, { clientId: CLIENT.toUpperCase() })).resolves.toMatchObject(taken);
  });

  it('take the app id URI in the place of the default', async () => {
    await expect(verify({ claims: { aud: uri } }, { appIdUri: uri })).resolves.toMatchObject(taken);
    const refused = verify({ claims: { aud: `api://${CLIENT}` } }, { appIdUri: uri });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(verify({ claims: { aud: uri } })).rejects.toMatchObject({ code: 'invalid_token' });
  });
});

describe('createCallerVerifier() people', () => {
  it('takes a token that says it stands for a person', async () => {
    await expect(verify({ claims: { idtyp: 'user' } })).resolves.toMatchObject(taken);
  });

  it.each(['app', 'App', 'device'])('refuses a token of the type %s', async (idtyp) => {
    await expect(verify({ claims: { idtyp } })).rejects.toMatchObject({ code: 'app_only_token', status: 403 });
  });

  it('never takes personal accounts, even when their tenant is on the list', async () => {
    const claims = { tid: PERSONAL, iss: `${clouds.public.login}/${PERSONAL}/v2.0` };
    const refused = verify({ claims }, { allowedTenants: [PERSONAL] });
    await expect(refused).rejects.toMatchObject({ code: 'tenant_not_allowed', status: 403 });
  });

  it('takes the tenants of the list in any casing', async () => {
    await expect(verify({}, { allowedTenants: [TENANT.toUpperCase()] })).resolves.toMatchObject(taken);
  });
});

describe('createCallerVerifier() clouds', () => {
  const names = Object.keys(clouds) as CloudName[];
  const pairs = names.flatMap((api) => names.map((token) => [api, token] as const));

  it.each(pairs)('in %s judges a version 2.0 token of %s by where it is issued', async (api, token) => {
    publish({ ...signer.jwk, issuer: templateOf(clouds[token]) });
    const outcome = verify({ cloud: token }, { cloud: clouds[api] });
    // GCC signs in where the public cloud does; what tells them apart is Power BI.
    if (clouds[api].login === clouds[token].login) await expect(outcome).resolves.toMatchObject(taken);
    else await expect(outcome).rejects.toMatchObject({ code: 'invalid_token', status: 401 });
  });

  it.each(names)('in %s refuses a key of another cloud', async (cloud) => {
    const foreign = clouds[cloud].login === clouds.public.login ? clouds.china : clouds.public;
    publish({ ...signer.jwk, issuer: templateOf(foreign) });
    await expect(verify({ cloud }, { cloud: clouds[cloud] })).rejects.toMatchObject({
      code: 'invalid_token',
      message: expect.stringContaining('a key of another issuer'),
    });
  });
});
