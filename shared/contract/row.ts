import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** Writes down one row of the contract and keeps its exact types. */
export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  row: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> {
  return row;
}
