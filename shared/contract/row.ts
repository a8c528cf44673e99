import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { routes, type EndpointName, type Route } from './routes.ts';

/** Writes down one row of the contract: where it is comes from the routes, and the exact types of the rest are kept. */
export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  name: EndpointName,
  row: Omit<Endpoint<P, Q, B, R>, 'name' | keyof Route>,
): Endpoint<P, Q, B, R> {
  return { name, ...routes[name], ...row };
}
