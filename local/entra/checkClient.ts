import { errors, importX509, jwtVerify } from 'jose';
import type { AppRegistration } from './appRegistration.ts';
import { CLOCK_SKEW } from './clockSkew.ts';
import { EntraError } from './EntraError.ts';
import { LOGIN } from './entraStrings.ts';
import type { TokenForm } from './tokenForm.ts';

/**
 * Checks that the client is the registered app and proves it, by secret or by certificate.
 * @param now milliseconds since 1970
 * @throws {EntraError} 700016, 7000218, 7000215 or 700027
 */
export async function checkClient(form: TokenForm, tenantId: string, app: AppRegistration, now: number): Promise<void> {
  if (form.client_id !== app.clientId) throw new EntraError(700016);
  if (form.client_assertion !== undefined) {
    await checkCertificate(form.client_assertion, tenantId, app, now);
    return;
  }
  if (form.client_secret === undefined) throw new EntraError(7000218);
  if (form.client_secret !== app.clientSecret) throw new EntraError(7000215);
}

async function checkCertificate(
  assertion: string,
  tenantId: string,
  { clientId, clientCertificate }: AppRegistration,
  now: number,
): Promise<void> {
  if (clientCertificate === undefined) throw new EntraError(700027);
  const key = await importX509(clientCertificate, 'PS256');
  await jwtVerify(assertion, key, {
    algorithms: ['PS256'],
    issuer: clientId,
    subject: clientId,
    audience: `${LOGIN}/${tenantId}/oauth2/v2.0/token`,
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_SKEW, // MSAL rounds its start to the next second
    currentDate: new Date(now),
  }).catch((cause: unknown) => {
    throw cause instanceof errors.JOSEError ? new EntraError(700027, { reason: cause.code }, { cause }) : cause;
  });
}
