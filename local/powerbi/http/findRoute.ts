import { emptyRefusal } from './refusal.ts';
import { routes } from './routes.ts';
import type { Route } from './routes.ts';

/** A route and what its path says. */
export interface FoundRoute {
  readonly route: Route;
  readonly groupId?: string | undefined;
  readonly datasetId: string;
  readonly tableName: string;
  readonly importId: string;
}

const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

/**
 * Finds the operation that a request asks for; refuses with 404 an unknown path and with 405 an unknown method.
 * As ASP.NET does it, case doesn't matter and a slash at the end is ignored; a name is decoded once.
 * @param path below `/v1.0/myorg/`, still percent-encoded
 */
export function findRoute(method: string, path: string): FoundRoute {
  const onPath = patterns.flatMap(({ route, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ route, groups: match.groups ?? {} }] : []; // a pattern without names has no groups
  });
  const found = onPath.find(({ route }) => route.method === method);
  if (found) {
    const { groupId, datasetId = '', tableName = '', importId = '' } = found.groups;
    return { route: found.route, groupId, datasetId, tableName: decode(tableName), importId };
  }
  throw onPath.length > 0 ? emptyRefusal(405, 'Method Not Allowed') : emptyRefusal(404, 'Not Found');
}

function patternOf(path: string): RegExp {
  const source = path
    .replace('[groups/{groupId}/]', '(?:groups/{groupId}/)?')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'tableName' ? '(?<tableName>[^/]+)' : `(?<${name}>[\\w-]{36})`,
    );
  return new RegExp(`^${source}/?$`, 'i');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    if (!(cause instanceof URIError)) throw cause;
    throw emptyRefusal(400, 'Bad Request');
  }
}
