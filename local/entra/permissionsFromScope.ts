import { EntraError } from './EntraError.ts';
import { POWER_BI } from './entraStrings.ts';

/** The delegated Power BI permissions that the local registration asks for. */
const GRANTED = ['Dataset.ReadWrite.All', 'Report.Read.All', 'Workspace.Read.All'] as const;

/** The scopes that ask for no resource. */
export const openIdScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

/**
 * Reads which Power BI permissions a `scope` asks for: `.default` for all that are granted, or single ones.
 * @throws {EntraError} 900144 without a scope, 500011 for another resource, 70011 for anything else that can't be read
 */
export function permissionsFromScope(scope: string | undefined): readonly string[] {
  if (scope === undefined) throw new EntraError(900144, { reason: 'scope' });
  const wanted = scope.split(' ').filter((part) => part !== '' && !openIdScopes.has(part));
  const names = wanted.map(permissionFrom);
  if (names.length === 0) throw new EntraError(70011);
  if (!names.includes('.default')) return names;
  if (names.length > 1) throw new EntraError(70011, { reason: '.default scope can not be combined with others' });
  return GRANTED;
}

function permissionFrom(scope: string): string {
  if (!URL.canParse(scope)) throw new EntraError(70011, { reason: scope });
  if (!scope.startsWith(`${POWER_BI}/`)) throw new EntraError(500011, { reason: scope });
  const name = scope.slice(POWER_BI.length + 1);
  if (name !== '.default' && !GRANTED.some((granted) => granted === name))
    throw new EntraError(70011, { reason: scope });
  return name;
}
