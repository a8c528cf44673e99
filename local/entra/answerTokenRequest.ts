import { decodeJwt, errors } from 'jose';
import { randomUUID } from 'node:crypto';
import { people } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
import { codeGrant } from './codeGrant.ts';
import type { Codes } from './createCodes.ts';
import type { Consents } from './createConsents.ts';
import type { Faults } from './createFaults.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { EntraError } from './EntraError.ts';
import { oboGrant } from './oboGrant.ts';
import type { Reply } from './reply.ts';
import { replyFromFault } from './replyFromFault.ts';
import { tokenForm, type TokenForm } from './tokenForm.ts';

/** One POST to a tenant's token endpoint. */
export interface TokenRequest {
  readonly tenantId: string;
  readonly body: string;
  readonly correlationId: string | null;
  /** The `Origin` header. */
  readonly origin: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the token endpoint works with. */
export interface TokenEndpoint {
  readonly app: AppRegistration;
  readonly keys: SigningKeys;
  readonly faults: Faults;
  readonly consents: Consents;
  readonly codes: Codes;
}

/** Answers a token request: with the fault that waits for this person, with tokens, or with Entra's error. */
export async function answerTokenRequest(request: TokenRequest, endpoint: TokenEndpoint): Promise<Reply> {
  const reply = await answerGrant(request, endpoint);
  const isOurs = endpoint.app.redirectUris?.some((uri) => URL.parse(uri)?.origin === request.origin) === true;
  if (request.origin === undefined || !isOurs || 'silence' in reply) return reply;
  // Browsers may read the answer only from a page whose origin is registered for a single-page application.
  return { ...reply, headers: { ...reply.headers, 'access-control-allow-origin': request.origin, vary: 'origin' } };
}

async function answerGrant(request: TokenRequest, endpoint: TokenEndpoint): Promise<Reply> {
  const { tenantId, origin, now } = request;
  const { app, keys, codes, consents } = endpoint;
  const correlationId = request.correlationId ?? randomUUID();
  const form = tokenForm.parse(Object.fromEntries(new URLSearchParams(request.body)));
  try {
    if (form.grant_type === 'authorization_code') {
      return { status: 200, json: await codeGrant({ form, origin, now }, app, keys, codes) };
    }
    const fault = endpoint.faults.take(userOf(form));
    const failure = fault && replyFromFault(fault, now, correlationId);
    if (failure !== undefined) return failure;
    const json = await oboGrant({ tenantId, form, challenged: fault !== undefined, now }, app, keys, consents);
    return { status: 200, json };
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    return { status: error.status, json: error.body(now, correlationId) };
  }
}

/** Whom a request is for, as far as its assertion can be read; nothing is verified yet. */
function userOf({ assertion }: TokenForm): string | undefined {
  if (assertion === undefined) return undefined;
  try {
    const { oid } = decodeJwt(assertion);
    return people.find((person) => person.objectId === oid)?.user;
  } catch (error) {
    if (error instanceof errors.JWTInvalid) return undefined; // an assertion that is no token is nobody's
    throw error;
  }
}
