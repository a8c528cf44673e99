import type { RegisteredFunction } from './core.ts';
import { matchRoute, readRoute, type Route } from './route.ts';

/** A function that answers HTTP requests. */
export interface HttpFunction {
  readonly name: string;
  /** Name of the trigger binding, under which the request is handed over. */
  readonly trigger: string;
  /** Upper case; undefined answers every method. */
  readonly methods: readonly string[] | undefined;
  readonly route: Route;
  readonly registered: RegisteredFunction;
}

/**
 * The HTTP functions in the order in which the host asks them: by upper-cased name. The first match wins, however general.
 * @see https://github.com/Azure/azure-functions-nodejs-library/issues/300
 * @throws Error for a route that the host refuses
 */
export function httpFunctionsFrom(
  registered: readonly RegisteredFunction[],
  routePrefix: string,
): readonly HttpFunction[] {
  return registered
    .flatMap((each) => httpFunctionFrom(each, routePrefix) ?? [])
    .sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
}

function httpFunctionFrom(registered: RegisteredFunction, routePrefix: string): HttpFunction | undefined {
  const { name, bindings } = registered.metadata;
  const trigger = Object.entries(bindings).find(([, binding]) => binding.type.toLowerCase() === 'httptrigger');
  if (!trigger) return undefined;
  const [triggerName, binding] = trigger;
  const route = binding.route ?? name;
  if (/^\/?(admin|runtime)/i.test(route)) {
    throw new Error(
      `The function ${name} has the route ${route}: Azure Functions refuses routes that start with admin or runtime.`,
    );
  }
  return {
    name,
    trigger: triggerName,
    methods: binding.methods?.map((method) => method.toUpperCase()),
    route: readRoute(`${routePrefix}/${route}`),
    registered,
  };
}

/**
 * Finds the function of a request.
 * A wrong method on a known route finds nothing, as in Azure, where the method is one of the route's constraints.
 */
export function findFunction(
  functions: readonly HttpFunction[],
  method: string,
  path: string,
): { readonly found: HttpFunction; readonly params: Readonly<Record<string, string>> } | undefined {
  for (const found of functions) {
    if (found.methods && !found.methods.includes(method)) continue;
    const params = matchRoute(found.route, path);
    if (params) return { found, params };
  }
  return undefined;
}
