import { notAuthorized } from '../http/knownErrors.ts';
import type { Caller } from './caller.ts';

/** Refuses with 401 when the token has none of the scopes that the operation accepts. */
export function checkScope(caller: Caller, accepted: readonly string[]): void {
  if (!accepted.some((scope) => caller.scopes.includes(scope))) throw notAuthorized();
}
