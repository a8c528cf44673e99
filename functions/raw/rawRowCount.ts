import * as z from 'zod';
import type { RawBody } from '../powerbi/rawBody.ts';

const rows = z.array(z.unknown());
const shape = z.union([z.object({ rows }).transform((body) => body.rows), rows]);

/** How many rows a body adds, for the budget; one where it can't be told, because Power BI will refuse such a body. */
export function rawRowCount(body: RawBody): number {
  if (body.kind !== 'text') return 1;
  try {
    return shape.parse(JSON.parse(body.text)).length;
  } catch {
    return 1; // no JSON, or no rows in it
  }
}
