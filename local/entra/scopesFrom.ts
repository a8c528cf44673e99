import type { AppRegistration } from './appRegistration.ts';
import { EntraError } from './EntraError.ts';
import { openIdScopes, permissionsFromScope } from './permissionsFromScope.ts';

/** Whose API a token is for, and what it permits there. */
export type Scopes =
  { readonly resource: 'our-api' } | { readonly resource: 'power-bi'; readonly permissions: readonly string[] };

/**
 * Reads a `scope`: the product's own API or Power BI, never both in one token.
 * @throws {EntraError} 28000 for both, and those of {@link permissionsFromScope}
 */
export function scopesFrom(scope: string | undefined, { clientId, appIdUri }: AppRegistration): Scopes {
  const ours = [appIdUri, `api://${clientId}`].flatMap((id) => [`${id}/access_as_user`, `${id}/.default`]);
  const wanted = scope?.split(' ').filter((part) => part !== '' && !openIdScopes.has(part)) ?? [];
  if (!wanted.some((part) => ours.includes(part))) {
    return { resource: 'power-bi', permissions: permissionsFromScope(scope) };
  }
  if (!wanted.every((part) => ours.includes(part))) throw new EntraError(28000);
  return { resource: 'our-api' };
}
