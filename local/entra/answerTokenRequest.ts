import { decodeJwt, errors } from 'jose';
import { randomUUID } from 'node:crypto';
import { people } from '../people.ts';
import type { AppRegistration } from './appRegistration.ts';
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
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the token endpoint works with. */
export interface TokenEndpoint {
  readonly app: AppRegistration;
  readonly keys: SigningKeys;
  readonly faults: Faults;
}

/** Answers a token request: with the fault that waits for this person, with tokens, or with Entra's error. */
export async function answerTokenRequest(request: TokenRequest, { app, keys, faults }: TokenEndpoint): Promise<Reply> {
  const { tenantId, now } = request;
  const correlationId = request.correlationId ?? randomUUID();
  const form = tokenForm.parse(Object.fromEntries(new URLSearchParams(request.body)));
  const fault = faults.take(userOf(form));
  const failure = fault && replyFromFault(fault, now, correlationId);
  if (failure !== undefined) return failure;
  try {
    const json = await oboGrant({ tenantId, form, challenged: fault !== undefined, now }, app, keys);
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
