import { randomUUID } from 'node:crypto';
import type { AuthorizeRequest } from './authorizeRequest.ts';
import type { Session } from './createSessions.ts';
import { EntraError } from './EntraError.ts';

/** Milliseconds that an authorization code is good for. */
const LIFETIME = 600_000;

/** What a code stands for. */
export interface CodeGrant {
  readonly request: AuthorizeRequest;
  readonly session: Session;
}

/** Authorization codes. */
export interface Codes {
  /** @param now milliseconds since 1970 */
  give(grant: CodeGrant, now: number): string;
  /** @throws {EntraError} 70008 for a code that is unknown or too old, 54005 for the second use */
  redeem(code: string, now: number): CodeGrant;
}

/** Keeps codes as long as the process lives, so that a second use is known as one. */
export function createCodes(): Codes {
  const codes = new Map<string, { readonly grant: CodeGrant; readonly until: number; redeemed: boolean }>();
  return {
    give(grant, now) {
      const code = `1.${randomUUID()}`;
      codes.set(code, { grant, until: now + LIFETIME, redeemed: false });
      return code;
    },
    redeem(code, now) {
      const found = codes.get(code);
      if (found === undefined || now > found.until) throw new EntraError(70008);
      if (found.redeemed) throw new EntraError(54005);
      found.redeemed = true;
      return found.grant;
    },
  };
}
