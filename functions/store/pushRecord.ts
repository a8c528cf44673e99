import * as z from 'zod';
import { columnTotal } from '../../shared/contract/announcement.ts';
import { columnType } from '../../shared/contract/fields.ts';
import { batchState, pushState, receipt, source, verification } from '../../shared/contract/push.ts';

/** One push as it is kept. */
export const pushRecord = z.object({
  id: z.string(),
  /** Whether a pane drives it batch by batch, or a script sent its rows at once. */
  kind: z.enum(['push', 'rows']).default('push'),
  mode: z.enum(['append', 'replace']),
  /** Types are missing when a script adds rows to a table whose definition isn't known. */
  columns: z.array(z.object({ name: z.string(), dataType: columnType.optional() })),
  rows: z.number(),
  batches: z.number(),
  digest: z.string(),
  /** What the caller says that its numeric columns add up to. */
  totals: z.array(columnTotal).optional(),
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
  /** Rows in the table before the first batch; missing where Power BI could not be asked. */
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
  /** The status of a complete answer that refused it, while its rows could not be counted yet. */
  refusedWith: z.number().optional(),
});

/** A batch as it is kept. */
export type BatchRecord = z.output<typeof batchRecord>;

/** A DELETE that a replace has sent; its age tells whether it is settled. */
export const deletion = z.object({ attempt: z.number() });

/** A push in the record of pushes: what is told of it after its batches are forgotten. */
export const historyEntry = z.object({
  id: z.string(),
  kind: z.enum(['push', 'rows']),
  mode: z.enum(['append', 'replace']),
  rows: z.number(),
  batches: z.number(),
  source,
  name: z.string(),
  startedAt: z.string(),
  receipt: receipt.optional(),
});

/** A push in the record of pushes. */
export type HistoryEntry = z.output<typeof historyEntry>;

/** The note that a push is not finished; its key says whose. */
export const unfinishedNote = z.object({ pushId: z.string() });

/** The note that an append with a digest has finished, so that it isn't pushed a second time unasked. */
export const finishedNote = z.object({ pushId: z.string(), finishedAt: z.string() });

/** Rows and POSTs of a dataset in each minute of the last hour; the key is minutes since 1970. */
export const budget = z.object({ minutes: z.record(z.string(), z.object({ rows: z.number(), posts: z.number() })) });

/** What a dataset has used of its hour. */
export type Budget = z.output<typeof budget>;
