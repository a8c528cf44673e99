import { z } from 'zod';
import type { AppRegistration } from './appRegistration.ts';
import { EntraError } from './EntraError.ts';
import { scopesFrom } from './scopesFrom.ts';

const query = z.object({
  client_id: z.string().optional(),
  redirect_uri: z.string().optional(),
  response_type: z.string().optional(),
  response_mode: z.enum(['fragment', 'query']).default('fragment'),
  scope: z.string().optional(),
  state: z.string().default(''),
  nonce: z.string().optional(),
  prompt: z.enum(['none', 'login', 'select_account', 'consent']).optional(),
  login_hint: z.string().optional(),
  claims: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.string().optional(),
});

/** A request to sign somebody in and to give a code for it. */
export type AuthorizeRequest = z.output<typeof query> & { readonly redirect_uri: string };

/**
 * Reads a request of the authorize endpoint as far as its client and its way back go: what is wrong with them is said
 * on a page, because nobody may be sent to an address that isn't registered.
 * @throws {EntraError} 700016 or 50011
 */
export function readAuthorizeRequest(search: URLSearchParams, app: AppRegistration): AuthorizeRequest {
  const request = query.parse(Object.fromEntries(search));
  if (request.client_id !== app.clientId) throw new EntraError(700016);
  const { redirect_uri } = request;
  if (redirect_uri === undefined || app.redirectUris?.includes(redirect_uri) !== true) {
    throw new EntraError(50011, { reason: redirect_uri ?? 'none' });
  }
  return { ...request, redirect_uri };
}

/**
 * Checks the rest of a request; what is wrong goes back to the app.
 * @throws {EntraError} 700054, 9002325 without PKCE by SHA-256, and those of {@link scopesFrom}
 */
export function checkAuthorizeRequest(request: AuthorizeRequest, app: AppRegistration): void {
  if (request.response_type !== 'code') throw new EntraError(700054, { reason: request.response_type ?? 'none' });
  if (request.code_challenge === undefined || request.code_challenge_method !== 'S256') throw new EntraError(9002325);
  scopesFrom(request.scope, app);
}
