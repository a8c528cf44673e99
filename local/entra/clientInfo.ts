import type { Person } from '../people.ts';

/** Whose the tokens are, as MSAL reads it. */
export function clientInfo({ objectId, tenantId }: Person): string {
  return Buffer.from(JSON.stringify({ uid: objectId, utid: tenantId })).toString('base64url');
}
