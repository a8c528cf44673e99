import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Caller } from '../auth/caller.ts';

/** What the log says about a request beside its endpoint and status: ids, never cells, names or tokens. */
export interface RequestFacts {
  readonly tenant?: string | undefined;
  /** The same person always, but not who it is. */
  readonly user?: string | undefined;
  readonly datasetId?: string | undefined;
  readonly pushId?: string | undefined;
  /** Number of the batch, from 0. */
  readonly batch?: number | undefined;
}

/** Sixteen hexadecimal digits tell the people of a tenant apart. */
const DIGITS = 16;

/** Whose request it is. The person is a hash: logs are read by more people than the record of pushes. */
export function factsOfCaller({ tenantId, objectId }: Caller): RequestFacts {
  const user = createHash('sha256').update(`${tenantId}/${objectId}`).digest('hex').slice(0, DIGITS);
  return { tenant: tenantId, user };
}

const addressed = z.object({ datasetId: z.string(), pushId: z.string(), n: z.number() }).partial().catch({});

/** Which dataset, push and batch a path names. */
export function factsOfPath(params: unknown): RequestFacts {
  const { datasetId, pushId, n } = addressed.parse(params);
  return { datasetId, pushId, batch: n };
}
