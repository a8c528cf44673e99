import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { notAuthorized, tokenExpired } from '../http/knownErrors.ts';
import type { Caller } from './caller.ts';

const AUDIENCE = 'https://analysis.windows.net/powerbi/api';
const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

const claims = z.object({ tid: z.guid(), oid: z.guid(), iss: z.string(), scp: z.string(), upn: z.string().optional() });

const invalidToken = [
  errors.JWTClaimValidationFailed,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JOSEAlgNotAllowed,
];

/**
 * A check of the Authorization header against Entra's keys. It refuses with 401 a token that is missing, signed by
 * another key or meant for another audience, and with 403 one that has expired.
 * @param keysUrl where Entra's public keys are
 * @param clock milliseconds since 1970
 */
export function createTokenCheck(keysUrl: string, clock: () => number): (header?: string) => Promise<Caller> {
  const keys = createRemoteJWKSet(new URL(keysUrl));
  return async (header) => {
    const token = bearer.exec(header ?? '')?.[1];
    if (token === undefined) throw notAuthorized();
    try {
      const options = { audience: AUDIENCE, algorithms: ['RS256'], requiredClaims: ['exp'] };
      const { payload } = await jwtVerify(token, keys, { ...options, currentDate: new Date(clock()) });
      return callerFromClaims(payload);
    } catch (cause) {
      if (cause instanceof errors.JWTExpired) throw tokenExpired();
      if (invalidToken.some((kind) => cause instanceof kind)) throw notAuthorized();
      throw cause;
    }
  };
}

function callerFromClaims(payload: unknown): Caller {
  const read = claims.safeParse(payload);
  if (!read.success) throw notAuthorized();
  const { tid, oid, iss, scp, upn } = read.data;
  if (iss !== `https://sts.windows.net/${tid}/`) throw notAuthorized();
  return { tenantId: tid, objectId: oid, name: upn ?? oid, scopes: scp.split(' ') };
}
