const OPTIONAL_GROUP = '[groups/{groupId}/]';

/**
 * Fills the parameters into a contract path; each becomes exactly one percent-encoded segment.
 * @throws {Error} when a parameter that the path needs is missing
 */
export function pathFor(path: string, params: Readonly<Record<string, string | number | undefined>>): string {
  const shown = path.replace(OPTIONAL_GROUP, params.groupId === undefined ? '' : 'groups/{groupId}/');
  return `/api/${shown.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`path parameter ${name} is missing`);
    return encodeURIComponent(value);
  })}`;
}

/** The plain paths behind a contract path: one without and, where a group is possible, one with it. */
export function variantsOf(path: string): readonly string[] {
  if (!path.startsWith(OPTIONAL_GROUP)) return [path];
  const rest = path.slice(OPTIONAL_GROUP.length);
  return [rest, `groups/{groupId}/${rest}`];
}

/**
 * Reads the parameters of a plain path out of a URL's path, each decoded once; undefined when they don't match.
 * A host's own parameters aren't used: ASP.NET leaves `%2F` encoded while it decodes the rest.
 */
export function matchPath(plainPath: string, pathname: string): Readonly<Record<string, string>> | undefined {
  const pattern = `api/${plainPath}`.split('/');
  const segments = pathname.replace(/^\//, '').split('/');
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const segment = segments[i] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
      continue;
    }
    const value = decodeSegment(segment);
    if (value === undefined || value === '') return undefined;
    params[name] = value;
  }
  return params;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined; // not valid percent-encoding: no path of ours
  }
}
