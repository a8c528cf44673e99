import { createHash, randomUUID } from 'node:crypto';
import type { AppRegistration } from './appRegistration.ts';
import { clientInfo } from './clientInfo.ts';
import type { Codes } from './createCodes.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { EntraError } from './EntraError.ts';
import { delegatedToken } from './delegatedToken.ts';
import { idToken } from './idToken.ts';
import type { TokenForm } from './tokenForm.ts';

/** One request to redeem an authorization code. */
export interface CodeRequest {
  readonly form: TokenForm;
  /** The `Origin` header: only browsers send it. */
  readonly origin: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Redeems an authorization code for a single-page application, which has no secret but PKCE.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#redeem-a-code-for-an-access-token
 * @throws {EntraError} 9002327 outside a browser, 700016, 900144, 50011, 501481, and those of {@link Codes}
 */
export async function codeGrant(
  { form, origin, now }: CodeRequest,
  app: AppRegistration,
  keys: SigningKeys,
  codes: Codes,
): Promise<Readonly<Record<string, unknown>>> {
  if (form.client_id !== app.clientId) throw new EntraError(700016);
  if (form.code === undefined) throw new EntraError(900144, { reason: 'code' });
  if (origin === undefined) throw new EntraError(9002327);
  const { request, session } = codes.redeem(form.code, now);
  if (form.redirect_uri !== request.redirect_uri) throw new EntraError(50011, { reason: form.redirect_uri ?? 'none' });
  const proof = createHash('sha256')
    .update(form.code_verifier ?? '')
    .digest('base64url');
  if (proof !== request.code_challenge) throw new EntraError(501481);
  const { person } = session;
  return {
    ...(await delegatedToken({ ...session, scope: request.scope, now }, app, keys)),
    refresh_token: `unusable-${randomUUID()}`,
    id_token: await idToken({ person, clientId: app.clientId, nonce: request.nonce, now }, keys),
    client_info: clientInfo(person),
  };
}
