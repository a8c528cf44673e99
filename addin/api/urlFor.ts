import { z } from 'zod';
import { pathFor } from '../../shared/contract/path.ts';

const scalars = z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])).default({});

/** The path and query of a contract row, filled in. Values that are undefined are left out of the query. */
export function urlFor(path: string, params: unknown, query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(scalars.parse(query))) {
    if (value !== undefined) search.set(name, String(value));
  }
  const url = pathFor(path, scalars.parse(params));
  return search.size === 0 ? url : `${url}?${search.toString()}`;
}
