import { errors, jwtVerify, type JWTPayload } from 'jose';
import { people, type Person } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { CLOCK_SKEW } from './clockSkew.ts';
import { EntraError } from './EntraError.ts';
import { v1Issuer, v2Issuer } from './entraStrings.ts';

/** A user assertion that was checked, and whose it is. */
export interface Assertion {
  readonly person: Person;
  readonly claims: JWTPayload;
}

/**
 * Reads the token that the API presents for its caller.
 * @param now milliseconds since 1970
 * @throws {EntraError} 900144 without one, 50013 (signature, issuer, tenant, person), 500133 (times), 500131 (audience),
 *   7000114 (no person behind it)
 */
export async function readAssertion(
  assertion: string | undefined,
  tenantId: string,
  app: AppRegistration,
  keys: SigningKeys,
  now: number,
): Promise<Assertion> {
  if (assertion === undefined) throw new EntraError(900144, { reason: 'assertion' });
  const { payload } = await jwtVerify(assertion, keys.publicKey, {
    algorithms: ['RS256'],
    issuer: [v1Issuer(tenantId), v2Issuer(tenantId)],
    audience: [app.clientId, app.appIdUri],
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_SKEW,
    currentDate: new Date(now),
  }).catch((error: unknown) => {
    throw entraErrorFrom(error);
  });
  if (typeof payload.scp !== 'string') throw new EntraError(7000114);
  const person = people.find((known) => known.objectId === payload.oid && known.tenantId === payload.tid);
  if (person === undefined) throw new EntraError(50013, { reason: 'The user is not in the tenant.' });
  return { person, claims: payload };
}

function entraErrorFrom(error: unknown): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  return new EntraError(numberOf(error), { reason: error.code }, { cause: error });
}

function numberOf(error: errors.JOSEError): number {
  if (error instanceof errors.JWTExpired) return 500133;
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 50013;
  if (error.claim === 'aud') return 500131;
  return error.claim === 'nbf' ? 500133 : 50013;
}
