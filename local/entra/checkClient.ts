import { decodeJwt, decodeProtectedHeader, errors, importX509, jwtVerify, type JWTVerifyOptions } from 'jose';
import { X509Certificate } from 'node:crypto';
import { HOME_TENANT } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import { CLOCK_SKEW } from './clockSkew.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { EntraError } from './EntraError.ts';
import { FEDERATION_AUDIENCE, LOGIN, v2Issuer } from './entraStrings.ts';
import type { TokenForm } from './tokenForm.ts';

/** What a client is checked against. */
export interface ClientCheck {
  readonly app: AppRegistration;
  readonly keys: SigningKeys;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Checks that the client is the registered app and proves it: by secret, by certificate, or by the token of its managed
 * identity.
 * @throws {EntraError} 700016, 7000218, 7000215, 700027, 700024 or 700213
 */
export async function checkClient(form: TokenForm, tenantId: string, check: ClientCheck): Promise<void> {
  const { app } = check;
  if (form.client_id !== app.clientId) throw new EntraError(700016);
  if (form.client_assertion !== undefined) {
    if (issuerOf(form.client_assertion) === app.clientId)
      await checkCertificate(form.client_assertion, tenantId, check);
    else await checkFederated(form.client_assertion, check);
    return;
  }
  if (form.client_secret === undefined) throw new EntraError(7000218);
  if (form.client_secret !== app.clientSecret) throw new EntraError(7000215);
}

function issuerOf(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).iss;
  } catch (cause) {
    throw new EntraError(700027, {}, { cause });
  }
}

async function checkCertificate(assertion: string, tenantId: string, { app, now }: ClientCheck): Promise<void> {
  const { clientId, clientCertificate } = app;
  if (clientCertificate === undefined) throw new EntraError(700027);
  const { 'x5t#S256': thumbprint } = decodeProtectedHeader(assertion);
  const registered = Buffer.from(new X509Certificate(clientCertificate).fingerprint256.replaceAll(':', ''), 'hex');
  if (thumbprint !== registered.toString('base64url'))
    throw new EntraError(700027, { reason: 'The key was not found.' });
  await verified(assertion, await importX509(clientCertificate, 'PS256'), now, 700027, {
    algorithms: ['PS256'],
    issuer: clientId,
    subject: clientId,
    audience: `${LOGIN}/${tenantId}/oauth2/v2.0/token`,
  });
}

async function checkFederated(assertion: string, { app, keys, now }: ClientCheck): Promise<void> {
  if (app.managedIdentity === undefined) throw new EntraError(700213);
  await verified(assertion, keys.publicKey, now, 700213, {
    algorithms: ['RS256'],
    issuer: v2Issuer(HOME_TENANT),
    subject: app.managedIdentity.objectId,
    audience: FEDERATION_AUDIENCE,
  });
}

async function verified(
  assertion: string,
  key: Parameters<typeof jwtVerify>[1],
  now: number,
  otherwise: number,
  options: JWTVerifyOptions,
): Promise<void> {
  // MSAL rounds the start of its assertions to the next second.
  const times = { requiredClaims: ['exp'], clockTolerance: CLOCK_SKEW, currentDate: new Date(now) };
  await jwtVerify(assertion, key, { ...options, ...times }).catch((cause: unknown) => {
    if (!(cause instanceof errors.JOSEError)) throw cause;
    throw new EntraError(cause instanceof errors.JWTExpired ? 700024 : otherwise, { reason: cause.code }, { cause });
  });
}
