import { AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';
import { Problem } from '../../shared/problem.ts';
import type { EntraAnswer } from './createEntraNetwork.ts';
import { problemFromAadsts } from './problemFromAadsts.ts';

/** Why an exchange gave no token; `kind` says whether a repeat makes sense. */
export interface ExchangeFailure {
  /** `throttled`: keep away for a while. `unavailable`: may be tried again. `refused`: the same again gives the same. */
  readonly kind: 'throttled' | 'unavailable' | 'refused';
  readonly problem: Problem;
}

/** Entra's own names for "too many requests", which may come with another status than 429. */
const THROTTLED = new Set([90055, 50196]);

/** Seconds, when Entra names none. */
const RETRY_AFTER = { throttled: 30, unavailable: 10 } as const;

/** Seconds; a longer Retry-After would lock people out on the word of one answer. */
const LONGEST_RETRY_AFTER = 60;

/** Translates what MSAL threw, with what the network saw; errors that are neither's are thrown on. */
export function exchangeFailureFrom(error: unknown, answer: EntraAnswer): ExchangeFailure {
  if (error instanceof Problem) return { kind: 'refused', problem: error };
  if (!(error instanceof AuthError)) throw error;
  const aadsts = aadstsOf(error);
  if (answer.status === 429 || (aadsts !== undefined && THROTTLED.has(aadsts))) {
    return laterFailure('throttled', answer, error);
  }
  if (answer.failure !== undefined || (answer.status !== undefined && answer.status >= 500)) {
    return laterFailure('unavailable', answer, answer.failure ?? error);
  }
  return { kind: 'refused', problem: problemFromRefusal(error, aadsts) };
}

function laterFailure(kind: 'throttled' | 'unavailable', answer: EntraAnswer, cause: unknown): ExchangeFailure {
  const retryAfter = Math.min(answer.retryAfter ?? RETRY_AFTER[kind], LONGEST_RETRY_AFTER);
  const reason = kind === 'throttled' ? 'is asked too often' : 'does not answer';
  const message = `Sign-in to Power BI is not possible right now, because Microsoft Entra ${reason}. Try again later.`;
  return { kind, problem: new Problem('sign_in_unavailable', message, { retryAfter }, { cause }) };
}

function problemFromRefusal(cause: AuthError, aadsts: number | undefined): Problem {
  const interaction = cause instanceof InteractionRequiredAuthError;
  if (interaction && cause.claims !== '') {
    const message = 'Your organisation wants another proof of who you are, such as a second factor. Sign in again.';
    return new Problem('claims_challenge', message, { claims: cause.claims }, { cause });
  }
  const { subError: suberror, correlationId } = cause;
  return problemFromAadsts({ aadsts, suberror, interaction, correlationId }, { cause });
}

function aadstsOf(error: AuthError): number | undefined {
  if (!(error instanceof ServerError || error instanceof InteractionRequiredAuthError)) return undefined;
  // Declared as a string, but it is error_codes[0] of the answer: a number.
  const number = Number(error.errorNo);
  return Number.isInteger(number) ? number : undefined;
}
