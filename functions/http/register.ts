import { app, type HttpHandler, type HttpMethod } from '@azure/functions';
import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { variantsOf } from '../../shared/contract/path.ts';

/** Registers an endpoint under its path, and once more as `…InGroup` where a workspace can be named. */
export function register(endpoint: AnyEndpoint, handler: HttpHandler): void {
  for (const [i, path] of variantsOf(endpoint.path).entries()) {
    registerRoute(i === 0 ? endpoint.name : `${endpoint.name}InGroup`, `api/${path}`, [endpoint.method], handler);
  }
}

/**
 * Registers a route. The host takes the first route that fits in alphabetical order of the functions' names. Who calls is
 * checked by the handler, with the token itself; the host's own keys are no sign-in.
 */
export function registerRoute(name: string, route: string, methods: HttpMethod[], handler: HttpHandler): void {
  app.http(name, { route, methods, authLevel: 'anonymous', handler });
}
