import { app, type HttpHandler, type HttpMethod } from '@azure/functions';
import { variantsOf } from '../../shared/contract/path.ts';
import type { Route } from '../../shared/contract/routes.ts';

/**
 * Every method that a function can be asked with; the host itself answers others with 404. TRACE and CONNECT are not among
 * them: the programming model can't make a `Request` of these and fails before the function, which is an empty 500.
 */
export const allMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Registers an endpoint under its path, and once more as `…InGroup` where a workspace can be named. */
export function register(name: string, route: Route, handler: HttpHandler): void {
  for (const [i, path] of variantsOf(route.path).entries()) {
    const methods: HttpMethod[] = route.method === 'GET' ? ['GET', 'HEAD'] : [route.method];
    registerRoute(i === 0 ? name : `${name}InGroup`, `api/${path}`, methods, handler);
  }
}

/**
 * Registers a route. The host takes the first route that fits in alphabetical order of the functions' names. Who calls is
 * checked by the handler, with the token itself; the host's own keys are no sign-in.
 */
export function registerRoute(name: string, route: string, methods: HttpMethod[], handler: HttpHandler): void {
  app.http(name, { route, methods, authLevel: 'anonymous', handler });
}
