import type { HttpHandler } from '@azure/functions';
import { matchPath, variantsOf } from '../../shared/contract/path.ts';
import type { Route } from '../../shared/contract/routes.ts';
import { Problem } from '../../shared/problem.ts';
import { problemAnswer } from './answers.ts';

/** Answers what no endpoint takes: 405 with the methods that the path has, or 404. Left alone, the host says 404 with no body. */
export function serveUnknown(routes: readonly Route[]): HttpHandler {
  return (request, context) => {
    const { pathname } = new URL(request.url);
    const isThere = ({ path }: Route) => variantsOf(path).some((plain) => matchPath(plain, pathname) !== undefined);
    const methods = routes.filter(isThere).map(({ method }) => method);
    const allowed = [...new Set(methods.includes('GET') ? ['GET', 'HEAD', ...methods] : methods)];
    // One of these methods comes here only by a path that a host reads in another way, such as one with `..`.
    if (allowed.length === 0 || allowed.some((method) => method === request.method)) {
      const problem = new Problem('unknown_route', 'There is nothing at this address. Look at the path again.');
      return problemAnswer(problem, context.invocationId);
    }
    const problem = new Problem('method_not_allowed', `This address takes ${allowed.join(', ')}.`);
    return problemAnswer(problem, context.invocationId, { allow: allowed.join(', ') });
  };
}
