import { AuthError, InteractionRequiredAuthError } from '@azure/msal-node';
import { Problem } from '../../shared/problem.ts';
import type { EntraAnswer, EntraSaid } from './entraAnswer.ts';
import { problemFromAadsts } from './problemFromAadsts.ts';

/** Why an exchange gave no token; `kind` says whether a repeat makes sense. */
export interface ExchangeFailure {
  /** `throttled`: keep away for a while. `unavailable`: may be tried again. `refused`: the same again gives the same. */
  readonly kind: 'throttled' | 'unavailable' | 'refused';
  readonly problem: Problem;
}

// Entra's own names for "too many requests" and "not now", which may come with another status than 429 and 5xx.
const THROTTLED: ReadonlySet<unknown> = new Set([90055, 50196]);
const UNAVAILABLE: ReadonlySet<unknown> = new Set([
  90006,
  90012,
  90024,
  90033,
  'temporarily_unavailable',
  'server_error',
]);

/** Seconds, when Entra names none. */
const RETRY_AFTER = { throttled: 30, unavailable: 10 } as const;

/** Seconds; a longer Retry-After would lock people out on the word of one answer. */
const LONGEST_RETRY_AFTER = 60;

/**
 * Translates what the network saw and what MSAL made of it.
 * @param error what MSAL threw; undefined when it took the answer although there is no token in it
 */
export function exchangeFailureFrom(error: AuthError | undefined, answer: EntraAnswer): ExchangeFailure {
  const { status = 0, failure, said } = answer;
  if (status === 429 || THROTTLED.has(said?.aadsts)) return laterFailure('throttled', answer, error);
  const isUnavailable = status >= 500 || UNAVAILABLE.has(said?.aadsts) || UNAVAILABLE.has(said?.error);
  const saysNothing = error === undefined || failure !== undefined;
  if (isUnavailable || saysNothing) return laterFailure('unavailable', answer, failure ?? error);
  return { kind: 'refused', problem: problemFromRefusal(error, said) };
}

function laterFailure(kind: 'throttled' | 'unavailable', answer: EntraAnswer, cause: unknown): ExchangeFailure {
  const retryAfter = Math.min(answer.retryAfter ?? RETRY_AFTER[kind], LONGEST_RETRY_AFTER);
  const reason = kind === 'throttled' ? 'is asked too often' : 'does not answer as it should';
  const message = `Sign-in to Power BI is not possible right now, because Microsoft Entra ${reason}. Try again later.`;
  return { kind, problem: new Problem('sign_in_unavailable', message, { retryAfter }, { cause }) };
}

/** Entra asks for claims under more than one name of the error, so the claims themselves are what counts. */
function problemFromRefusal(cause: AuthError, said: EntraSaid | undefined): Problem {
  if (said?.claims !== undefined) {
    const message = 'Your organisation wants another proof of who you are, such as a second factor. Sign in again.';
    return new Problem('claims_challenge', message, { claims: said.claims }, { cause });
  }
  const interaction = cause instanceof InteractionRequiredAuthError;
  return problemFromAadsts({ said, interaction, correlationId: cause.correlationId }, { cause });
}
