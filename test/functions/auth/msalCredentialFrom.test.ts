import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { clouds, type CloudName } from '../../../functions/auth/cloud.ts';
import { createTokenBroker } from '../../../functions/auth/createTokenBroker.ts';
import { msalCredentialFrom } from '../../../functions/auth/msalCredentialFrom.ts';
import type { CredentialSettings } from '../../../functions/settings.ts';
import type { ManagedIdentity } from '../../../local/entra/appRegistration.ts';
import { listen } from '../../../local/http/listen.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET, people } from '../../../local/people.ts';
import { startEntra, type StartedEntra } from '../../local/entra/startEntra.ts';

let folder = '';
let certificates: { readonly cert: string; readonly private: string }[] = [];
const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  certificates = await Promise.all([generate(), generate()]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The certificate with this number as a PEM file, together with its key. */
function certificateFile(i: number): CredentialSettings {
  const { cert = '', private: key = '' } = certificates[i] ?? {};
  return { kind: 'certificate', path: written(`app${i}.pem`, `${key}\n${cert}`) };
}

async function start(managedIdentity?: ManagedIdentity): Promise<StartedEntra> {
  const entra = await startEntra({ clientCertificate: certificates[0]?.cert, managedIdentity });
  closing.push(() => entra.close());
  return entra;
}

async function exchange(entra: StartedEntra, credential: CredentialSettings): Promise<string> {
  const broker = createTokenBroker({
    cloud: clouds.public,
    clientId: LOCAL_CLIENT_ID,
    credential,
    loopbackUrl: entra.url,
  });
  const [anna] = people;
  if (anna === undefined) throw new Error('Nobody is there.');
  const assertion = await entra.token({ user: 'anna' });
  return broker.powerBiToken({ ...anna, scopes: ['access_as_user'], assertion });
}

const annas = { upn: 'anna@contoso.example', appid: LOCAL_CLIENT_ID };

describe('msalCredentialFrom() secret', () => {
  it('proves the app to Entra end to end', async () => {
    const token = await exchange(await start(), { kind: 'secret', secret: LOCAL_CLIENT_SECRET });
    expect(decodeJwt(token)).toMatchObject(annas);
  });

  it('is refused when it is wrong', async () => {
    await expect(exchange(await start(), { kind: 'secret', secret: 'wrong' })).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringContaining('AADSTS7000215'),
    });
  });
});

describe('msalCredentialFrom() certificate', () => {
  it('proves the app to Entra end to end', async () => {
    expect(decodeJwt(await exchange(await start(), certificateFile(0)))).toMatchObject(annas);
  });

  it('is refused when the registration has another', async () => {
    await expect(exchange(await start(), certificateFile(1))).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringContaining('AADSTS700027'),
    });
  });

  it('names the setting when the file is missing or holds no certificate', () => {
    const message = /^ENTRA_CLIENT_CERTIFICATE_PATH must name a PEM file/;
    for (const path of [join(folder, 'missing.pem'), written('empty.pem', '')]) {
      expect(() => msalCredentialFrom({ kind: 'certificate', path }, clouds.public)).toThrow(message);
    }
  });

  it("refuses a key that isn't the certificate's", () => {
    const path = written('mixed.pem', `${certificates[0]?.private}\n${certificates[1]?.cert}`);
    const error: unknown = captured(() => msalCredentialFrom({ kind: 'certificate', path }, clouds.public));
    expect(error).toMatchObject({ cause: { message: 'The private key is not the key of the certificate.' } });
  });
});

function captured(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('msalCredentialFrom() managed identity', () => {
  interface EndpointReply {
    readonly status: number;
    readonly body: string;
  }
  type Endpoint = (path: string, header: string | undefined) => EndpointReply | Promise<EndpointReply>;

  // MSAL reads where the endpoint is once in a process, and keeps tokens by client id: one server, an id for each test.
  const before = { ...process.env };
  let identity: ManagedIdentity;
  let credential: CredentialSettings;
  let endpoint: Endpoint;
  let asked: URL[] = [];
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(new URL(path, 'http://127.0.0.1'));
      void Promise.resolve(endpoint(path, request.headers['x-identity-header']?.toString())).then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(body),
      );
    });
    // What App Service sets for a function app with an identity.
    const url = `http://127.0.0.1:${await listen(server, 0)}/local/identity`;
    Object.assign(process.env, { IDENTITY_ENDPOINT: url, IDENTITY_HEADER: 'the-header' });
  });
  beforeEach(() => {
    asked = [];
    identity = { clientId: randomUUID(), objectId: randomUUID(), header: 'the-header' };
    credential = { kind: 'managed-identity', clientId: identity.clientId };
  });
  afterAll(() => {
    process.env = before;
    server.close().closeAllConnections();
  });

  /** The identity endpoint of a local Entra. */
  function endpointOf(entra: StartedEntra): Endpoint {
    return async (path, header) => {
      const answer = await fetch(`${entra.url}${path}`, { headers: { 'x-identity-header': header ?? '' } });
      return { status: answer.status, body: await answer.text() };
    };
  }

  function giveToken(token: string): Endpoint {
    const expiresOn = String(Math.floor(Date.now() / 1000) + 7200);
    const body = JSON.stringify({ access_token: token, expires_on: expiresOn, token_type: 'Bearer' });
    return () => ({ status: 200, body });
  }

  async function assertionOf(cloud: CloudName): Promise<string> {
    const { clientAssertion } = msalCredentialFrom(credential, clouds[cloud]);
    if (typeof clientAssertion !== 'function') throw new Error('There is no callback.');
    return clientAssertion({ clientId: LOCAL_CLIENT_ID });
  }

  it('proves the app to Entra end to end', async () => {
    const entra = await start(identity);
    endpoint = endpointOf(entra);
    expect(decodeJwt(await exchange(entra, credential))).toMatchObject(annas);
    expect(asked).toHaveLength(1);
  });

  it('is refused when the registration trusts another identity', async () => {
    const entra = await start({ ...identity, objectId: 'another' });
    endpoint = giveToken('a.b.c');
    await expect(exchange(entra, credential)).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringContaining('AADSTS700027'),
    });
  });

  it.each(Object.keys(clouds) as CloudName[])('asks in %s for the federation audience of that cloud', async (cloud) => {
    endpoint = giveToken(cloud);
    expect(await assertionOf(cloud)).toBe(cloud);
    expect(asked[0]?.searchParams.get('resource')).toBe(clouds[cloud].federationAudience);
    expect(asked[0]?.searchParams.get('client_id')).toBe(identity.clientId);
  });

  it('asks once for two exchanges', async () => {
    endpoint = giveToken('kept');
    expect([await assertionOf('dod'), await assertionOf('dod')]).toEqual(['kept', 'kept']);
    expect(asked).toHaveLength(1);
  });

  it('says what to check when the identity is unknown here', async () => {
    const entra = await start();
    endpoint = endpointOf(entra);
    await expect(exchange(entra, credential)).rejects.toMatchObject({
      code: 'misconfigured',
      status: 500,
      message: expect.stringContaining('ENTRA_MANAGED_IDENTITY_CLIENT_ID'),
    });
  });
});
