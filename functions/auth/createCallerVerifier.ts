import { Problem } from '../../shared/problem.ts';
import type { Caller } from './caller.ts';
import { callerFromClaims } from './callerFromClaims.ts';
import { checkIssuer } from './checkIssuer.ts';
import type { Cloud } from './cloud.ts';
import type { SigningKeys } from './createSigningKeys.ts';
import { readBearerToken } from './readBearerToken.ts';
import { readToken } from './readToken.ts';

/** What {@link createCallerVerifier} needs. */
export interface CallerVerifierOptions {
  readonly cloud: Cloud;
  readonly clientId: string;
  /** `api://host/clientid`, the second audience that is taken; `api://clientid` when left out. */
  readonly appIdUri?: string | undefined;
  readonly allowedTenants: readonly string[];
  /** Entra's signing keys. */
  readonly keys: SigningKeys;
  /** Milliseconds since 1970; the system clock when left out. */
  readonly now?: () => number;
}

/** Gives the caller behind an Authorization header, or throws the Problem that says why there is none. */
export type VerifyCaller = (authorizationHeader: string | undefined) => Promise<Caller>;

// One tenant for all personal Microsoft accounts; Power BI doesn't know them.
const PERSONAL_ACCOUNTS = '9188040d-6c67-4c5b-b112-36a304b66dad';

/**
 * Makes the check that every signed-in request passes.
 * It throws `not_signed_in`, `invalid_token` and `sign_in_again` (401), `scope_missing`, `app_only_token` and
 * `tenant_not_allowed` (403), and `sign_in_unavailable` (503) while no signing keys can be had.
 */
export function createCallerVerifier(options: CallerVerifierOptions): VerifyCaller {
  const now = options.now ?? Date.now;
  const audience = audienceOf(options);
  const tenants = new Set(options.allowedTenants.map((tenant) => tenant.toLowerCase()));

  return async function verifyCaller(authorizationHeader) {
    const token = readBearerToken(authorizationHeader);
    const { claims, keyIssuer } = await readToken(token, options.keys, audience, now());
    checkIssuer(claims, keyIssuer, options.cloud);
    checkTenant(claims.tid.toLowerCase(), tenants);
    return callerFromClaims(claims, token);
  };
}

/** Entra writes ids in lower case, whatever the setting does. */
function audienceOf({ clientId, appIdUri }: CallerVerifierOptions): string[] {
  const id = clientId.toLowerCase();
  return [id, appIdUri ?? `api://${id}`];
}

function checkTenant(tenantId: string, allowed: ReadonlySet<string>): void {
  if (tenantId !== PERSONAL_ACCOUNTS && allowed.has(tenantId)) return;
  throw new Problem(
    'tenant_not_allowed',
    'Your organisation is not on the list of those that may use this add-in. Ask its administrator.',
  );
}
