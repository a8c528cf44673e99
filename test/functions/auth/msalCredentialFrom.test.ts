import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { clouds } from '../../../functions/auth/cloud.ts';
import { createTokenBroker } from '../../../functions/auth/createTokenBroker.ts';
import { msalCredentialFrom } from '../../../functions/auth/msalCredentialFrom.ts';
import { listen } from '../../../local/http/listen.ts';
import { LOCAL_CLIENT_ID, people } from '../../../local/people.ts';
import { startEntra } from '../../local/entra/startEntra.ts';

let folder = '';
const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('msalCredentialFrom() certificate', () => {
  it('proves the app to Entra end to end', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'rangecast' }]);
    const entra = await startEntra({ clientCertificate: cert });
    closing.push(() => entra.close());
    const broker = createTokenBroker({
      cloud: clouds.public,
      clientId: LOCAL_CLIENT_ID,
      credential: { kind: 'certificate', path: written('app.pem', `${key}\n${cert}`) },
      loopbackUrl: entra.url,
    });
    const [anna] = people;
    if (anna === undefined) throw new Error('Nobody is there.');
    const assertion = await entra.token({ user: 'anna' });
    const token = await broker.powerBiToken({ ...anna, scopes: ['access_as_user'], assertion });
    expect(decodeJwt(token)).toMatchObject({ upn: 'anna@contoso.example' });
  });

  it('names the setting when the file is missing or holds no certificate', () => {
    const message = /^ENTRA_CLIENT_CERTIFICATE_PATH must name a PEM file/;
    for (const path of [join(folder, 'missing.pem'), written('empty.pem', '')]) {
      expect(() => msalCredentialFrom({ kind: 'certificate', path }, clouds.public)).toThrow(message);
    }
  });

  it("refuses a key that isn't the certificate's", async () => {
    const [one, other] = await Promise.all([generate(), generate()]);
    const path = written('mixed.pem', `${one.private}\n${other.cert}`);
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
  const before = { ...process.env };
  afterEach(() => {
    process.env = before;
  });

  it("gives the identity's token for the federation audience, asked for once", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const expiresOn = Math.floor(Date.now() / 1000) + 7200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: 'federated', expires_on: String(expiresOn), token_type: 'Bearer' }));
    });
    const port = await listen(server, 0);
    closing.push(() => server.close().closeAllConnections());
    // What App Service sets for a function app with an identity.
    Object.assign(process.env, { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/token`, IDENTITY_HEADER: 'header' });
    const { clientAssertion } = msalCredentialFrom(
      { kind: 'managed-identity', clientId: 'b3b0a7d6-0000-4000-8000-000000000000' },
      clouds.gcchigh,
    );
    if (typeof clientAssertion !== 'function') throw new Error('There is no callback.');
    const config = { clientId: LOCAL_CLIENT_ID };
    expect([await clientAssertion(config), await clientAssertion(config)]).toEqual(['federated', 'federated']);
    expect(asked).toHaveLength(1);
    const query = new URL(asked[0] ?? '', 'http://127.0.0.1').searchParams;
    expect(query.get('resource')).toBe('api://AzureADTokenExchangeUSGov');
    expect(query.get('client_id')).toBe('b3b0a7d6-0000-4000-8000-000000000000');
  });
});
