import { z } from 'zod';
import { columnType } from '../../shared/contract/fields.ts';
import { batchState, pushState, receipt, source, verification } from '../../shared/contract/pushes.ts';

/** One push as it is kept. */
export const pushRecord = z.object({
  id: z.string(),
  mode: z.enum(['append', 'replace']),
  /** Types are missing when a script adds rows to a table whose definition isn't known. */
  columns: z.array(z.object({ name: z.string(), dataType: columnType.optional() })),
  rows: z.number(),
  batches: z.number(),
  digest: z.string(),
  source,
  objectId: z.string(),
  name: z.string(),
  startedAt: z.string(),
  state: pushState,
  /** Raised each time a pane opens the push; an older pane is refused. */
  driver: z.number(),
  epoch: z.number(),
  fence: z.number(),
  verifiedBy: verification,
  inFlight: z.number(),
  /** Rows in the table before the first batch, where it is verified by the number of rows. */
  baseRows: z.number().optional(),
  receipt: receipt.optional(),
});

/** A push as it is kept. */
export type PushRecord = z.output<typeof pushRecord>;

/** One batch as it is kept: who may POST it, and what came of it. */
export const batchRecord = z.object({
  n: z.number(),
  claimId: z.string(),
  digest: z.string(),
  rows: z.number(),
  attempt: z.number(),
  state: batchState,
});

/** A batch as it is kept. */
export type BatchRecord = z.output<typeof batchRecord>;

/** A DELETE that a replace has sent; its age tells whether it is settled. */
export const deletion = z.object({ attempt: z.number() });

/** The note that an append with a digest has finished, so that it isn't pushed a second time unasked. */
export const finishedNote = z.object({ pushId: z.string(), finishedAt: z.string() });

/** Rows and POSTs of a dataset in each minute of the last hour; the key is minutes since 1970. */
export const budget = z.object({ minutes: z.record(z.string(), z.object({ rows: z.number(), posts: z.number() })) });

/** What a dataset has used of its hour. */
export type Budget = z.output<typeof budget>;
