import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { people } from '../../../local/people.ts';

/** What a test's token says differently from a good one. */
export interface TokenOverrides {
  readonly user?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly scopes?: string;
  /** Seconds since 1970. */
  readonly expires?: number;
  /** Signs with a key that the issuer doesn't publish. */
  readonly foreignKey?: boolean;
}

/** Publishes a key over HTTP and signs v1-format Power BI tokens with it. */
export async function createTokenIssuer() {
  const own = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(own.publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [key] })));
  const keysUrl = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(`http://127.0.0.1:${address.port}/keys`);
    });
  });
  return {
    keysUrl,
    token: (overrides: TokenOverrides = {}) =>
      sign(overrides, overrides.foreignKey ? foreign.privateKey : own.privateKey),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function sign(overrides: TokenOverrides, key: CryptoKey): Promise<string> {
  const person = people.find(({ user }) => user === (overrides.user ?? 'anna'));
  if (!person) throw new Error(`Nobody is called ${overrides.user ?? 'anna'}.`);
  const claims = {
    tid: person.tenantId,
    oid: person.objectId,
    upn: person.upn,
    scp: overrides.scopes ?? 'Dataset.ReadWrite.All Report.Read.All Workspace.Read.All',
    ver: '1.0',
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' })
    .setIssuer(overrides.issuer ?? `https://sts.windows.net/${person.tenantId}/`)
    .setAudience(overrides.audience ?? 'https://analysis.windows.net/powerbi/api')
    .setExpirationTime(overrides.expires ?? Math.floor(Date.now() / 1000) + 360_000)
    .sign(key);
}
