import { z } from 'zod';
import { columnType, inPush, noBody, noQuery } from './fields.ts';
import { MAX_COLUMNS_PER_TABLE } from '../limits.ts';
import { cellRows } from './cellRows.ts';
import { endpoint } from './row.ts';

const PUSH_PATH = '[groups/{groupId}/]datasets/{datasetId}/tables/{tableName}/pushes/{pushId}';
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as 64 hexadecimal digits');

/** What one batch has come to. */
export const batchState = z.enum(['claimed', 'landed', 'refused', 'in-doubt']);

/** Where a push stands. */
export const pushState = z.enum(['open', 'deleting', 'deleted', 'complete', 'in-doubt', 'cancelled']);

/** Where the rows come from, as people know it. */
export const source = z.strictObject({
  workbook: z.string().max(260),
  sheet: z.string().max(100),
  range: z.string().max(500),
});

/** How a push's batches can be verified in Power BI. */
export const verification = z.enum(['mark', 'row-count', 'none']);

const counts = z.object({
  /** Rows that the push announced. */
  rows: z.number(),
  /** Batches that the push announced. */
  batches: z.number(),
  rowsLanded: z.number(),
});

/** What a finished push proves. */
export const receipt = z.object({
  outcome: z.enum(['complete', 'in-doubt', 'cancelled']),
  rowsSent: z.number(),
  /** Rows of this push that Power BI counted; absent when it could not be asked. */
  rowsFound: z.number().optional(),
  /** All rows in the table, whoever wrote them; absent when Power BI could not be asked. */
  rowsInTable: z.number().optional(),
  verifiedBy: verification,
  batchesInDoubt: z.array(z.number()),
  startedAt: z.string(),
  finishedAt: z.string(),
  datasetUrl: z.string(),
});

/** The receipt of a finished push. */
export type Receipt = z.output<typeof receipt>;

/** A push as the API answers it. */
export const push = counts.extend({
  id: z.string(),
  mode: z.enum(['append', 'replace']),
  state: pushState,
  /** Has to be sent with every batch; re-opening a push raises it and shuts older panes out. */
  driver: z.number(),
  verifiedBy: verification,
  /** How many batches may be in flight at once. */
  inFlight: z.number(),
  startedAt: z.string(),
  batchesDone: z.array(z.object({ n: z.number(), state: batchState, digest: z.string(), rows: z.number() })),
  receipt: receipt.optional(),
});

/** A push. */
export type Push = z.output<typeof push>;

/** Starts a push, or opens it again after a pane was lost. */
export const startPush = endpoint({
  name: 'startPush',
  method: 'PUT',
  path: PUSH_PATH,
  access: 'user',
  summary: 'Starts or re-opens a push: takes the gate of the table and, for a replace, deletes its rows.',
  status: 200,
  params: inPush,
  query: noQuery,
  body: z.strictObject({
    mode: z.enum(['append', 'replace']),
    columns: z
      .array(z.strictObject({ name: z.string(), dataType: columnType }))
      .min(1)
      .max(MAX_COLUMNS_PER_TABLE),
    rows: z.number().int().min(1),
    batches: z.number().int().min(1).max(100_000),
    /** SHA-256 of the batches' digests, one after another. */
    digest: sha256,
    source,
    /** Goes on although an equal append has finished before. */
    confirm: z.literal('already_pushed').optional(),
  }),
  reply: push,
});

/** Adds one batch, exactly once. */
export const addBatch = endpoint({
  name: 'addBatch',
  method: 'POST',
  path: `${PUSH_PATH}/batches/{n}`,
  access: 'user',
  summary: 'Adds batch n exactly once; a repeat with the same bytes gets the same answer and adds nothing.',
  status: 200,
  params: inPush.extend({ n: z.coerce.number().int().min(0) }),
  query: z.strictObject({ driver: z.coerce.number().int().min(1) }),
  /** Values in the order of the push's columns. */
  body: z.strictObject({ rows: cellRows }),
  reply: z.object({ n: z.number(), state: batchState, rows: z.number(), digest: z.string() }),
});

/** Where a push stands, batch by batch. */
export const getPush = endpoint({
  name: 'getPush',
  method: 'GET',
  path: PUSH_PATH,
  access: 'user',
  summary: 'Where a push stands, batch by batch.',
  status: 200,
  params: inPush,
  query: noQuery,
  body: noBody,
  reply: push,
});

/** Verifies and closes a push. */
export const completePush = endpoint({
  name: 'completePush',
  method: 'POST',
  path: `${PUSH_PATH}/complete`,
  access: 'user',
  summary: 'Counts the rows in Power BI and closes the push; the answer is the receipt.',
  status: 200,
  params: inPush,
  query: noQuery,
  body: noBody,
  reply: receipt,
});

/** Stops a push: no further batch, what landed stays. */
export const cancelPush = endpoint({
  name: 'cancelPush',
  method: 'POST',
  path: `${PUSH_PATH}/cancel`,
  access: 'user',
  summary: 'Starts no further batch and closes the push; rows that landed stay.',
  status: 200,
  params: inPush,
  query: noQuery,
  body: noBody,
  reply: receipt,
});
