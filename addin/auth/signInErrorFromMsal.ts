import { z } from 'zod';
import { SignInError } from './signInError.ts';
import type { SignInOutcome } from './signInOutcome.ts';

/** What every error of MSAL has. */
const msalError = z.object({ name: z.string(), errorCode: z.string(), errorMessage: z.string().default('') });

/**
 * MSAL's codes that say something of their own.
 * Source: https://aka.ms/msal.js.errors and the error codes of @azure/msal-browser 5
 */
const outcomes: Readonly<Record<string, SignInOutcome>> = {
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  popup_window_error: 'window-blocked',
  empty_window_error: 'window-blocked',
  interaction_in_progress: 'window-open',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  nested_app_auth_bridge_disabled: 'not-supported',
  no_account_found: 'account-not-supported',
};

/** Entra's numbers for "an administrator has to consent" and "the person has said no". */
const NEEDS_ADMIN = /AADSTS(90094|90095)/;
const DECLINED = 'AADSTS65004';

/**
 * Translates what MSAL threw.
 * @param otherwise what an error comes to that says nothing of its own
 */
export function signInErrorFromMsal(error: unknown, otherwise: SignInOutcome): SignInError {
  const read = msalError.safeParse(error);
  if (!read.success) return new SignInError(otherwise, undefined, { cause: error });
  const { name, errorCode, errorMessage } = read.data;
  const aadsts = /AADSTS\d+/.exec(`${errorCode} ${errorMessage}`)?.[0];
  const code = aadsts === undefined || errorCode === aadsts ? errorCode : `${errorCode} ${aadsts}`;
  return new SignInError(outcomeOf(name, errorCode, code) ?? otherwise, code, { cause: error });
}

function outcomeOf(name: string, errorCode: string, code: string): SignInOutcome | undefined {
  if (NEEDS_ADMIN.test(code)) return 'needs-admin';
  if (code.includes(DECLINED)) return 'cancelled';
  if (name === 'InteractionRequiredAuthError') return 'click-needed';
  return outcomes[errorCode];
}
