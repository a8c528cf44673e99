import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import { v2Issuer } from './entraStrings.ts';

/** The local Entra's keys; they live as long as the process. */
export interface SigningKeys {
  /** What the keys endpoint publishes, with Entra's `issuer` beside the key. */
  readonly published: { readonly keys: readonly JWK[] };
  readonly publicKey: CryptoKey;
  sign(claims: JWTPayload, options?: SignOptions): Promise<string>;
}

/** How a token is signed when not as it should be. */
export interface SignOptions {
  /** Signs with a key that is not published, under the published key's id. */
  readonly foreignKey?: boolean | undefined;
  /** Takes the place of the key's id in the header. */
  readonly kid?: string | undefined;
}

/** Makes the RSA key that the local Entra signs with, and a foreign one for tokens that must be refused. */
export async function createSigningKeys(): Promise<SigningKeys> {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const keyId = randomUUID();
  const { kty, n, e } = await exportJWK(own.publicKey);
  // As Entra's: no "alg", and the issuer as a template for every tenant.
  const jwk = { kty, use: 'sig', kid: keyId, n, e, issuer: v2Issuer('{tenantid}') } as JWK;

  return {
    published: { keys: [jwk] },
    publicKey: own.publicKey,
    sign: (claims, { foreignKey = false, kid = keyId } = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .sign(foreignKey ? foreign.privateKey : own.privateKey),
  };
}
