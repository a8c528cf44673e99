import { z } from 'zod';
import { announcement } from './announcement.ts';
import { count, inPush, moment, noBody, noQuery } from './fields.ts';
import { cellRows } from './cellRows.ts';
import { endpoint } from './row.ts';

const PUSH_PATH = '[groups/{groupId}/]datasets/{datasetId}/tables/{tableName}/pushes/{pushId}';

/** What one batch has come to. */
export const batchState = z.enum(['claimed', 'landed', 'refused', 'in-doubt']).meta({
  id: 'BatchState',
  description:
    'What one batch has come to. claimed: it is being added. landed: its rows are in the table once. refused: Power BI did ' +
    'not take its rows. in-doubt: nobody can tell whether they are in the table once.',
});

/** Where a push stands. */
export const pushState = z.enum(['open', 'deleting', 'deleted', 'complete', 'in-doubt', 'cancelled']).meta({
  id: 'PushState',
  description:
    'Where a push stands. open: it takes batches. deleting: a replace deletes the old rows. deleted: they are gone, and it ' +
    'takes batches. The others are closed.',
});

/** Where the rows come from, as people know it. */
export const source = z
  .strictObject({
    workbook: z.string().max(260).describe('Name of the workbook.'),
    sheet: z.string().max(100).describe('Name of the sheet.'),
    range: z.string().max(500).describe('Address of the range, such as A1:D201.'),
  })
  .meta({ id: 'Source', description: 'Where the rows come from, as people know it.' });

/** How a push's batches can be verified in Power BI. */
export const verification = z.enum(['mark', 'row-count', 'none']).meta({
  id: 'Verification',
  description:
    'How it can be verified that rows are in the table once. mark: by the hidden mark that each row carries. row-count: by ' +
    'counting the table, which holds as long as nobody else writes to it. none: Power BI cannot be asked.',
});

/** What a finished push proves. */
export const receipt = z
  .object({
    outcome: z.enum(['complete', 'in-doubt', 'cancelled']).describe('complete proves that all rows are there once.'),
    rowsSent: count.describe('Rows that were sent.'),
    rowsFound: count.optional().describe('Rows of this push that Power BI counted; absent when it could not be asked.'),
    rowsInTable: count.optional().describe('All rows of the table; absent when Power BI could not be asked.'),
    verifiedBy: verification,
    batchesInDoubt: z.array(count).describe('Numbers of the batches that are in doubt.'),
    startedAt: moment.describe('When the push began.'),
    finishedAt: moment.describe('When it was closed.'),
    datasetUrl: z.string().describe('Where a person opens the dataset.'),
  })
  .meta({ id: 'Receipt', description: 'What a finished push proves.' });

/** The receipt of a finished push. */
export type Receipt = z.output<typeof receipt>;

const batchOutcome = z
  .object({
    n: count.describe('Number of the batch, from 0.'),
    state: batchState,
    rows: count.describe('Rows of the batch.'),
    digest: z.string().describe('SHA-256 of the batch’s body, inflated, as hexadecimal digits.'),
  })
  .meta({ id: 'BatchOutcome', description: 'What one batch has come to.' });

/** A push as the API answers it. */
export const push = z
  .object({
    rows: count.describe('Rows that the push announced.'),
    batches: count.describe('Batches that the push announced.'),
    rowsLanded: count.describe('Rows of the batches that have landed.'),
    id: z.string().describe('Id of the push.'),
    mode: announcement.mode,
    state: pushState,
    driver: count.describe('Has to be sent with every batch; re-opening a push raises it and shuts older callers out.'),
    verifiedBy: verification,
    inFlight: count.describe('Batches that may be in flight at once.'),
    startedAt: moment.describe('When the push began.'),
    batchesDone: z.array(batchOutcome).describe('The batches that have been sent so far.'),
    receipt: receipt.optional(),
  })
  .meta({ id: 'Push', description: "The operation that brings one table's rows to one dataset table." });

/** A push. */
export type Push = z.output<typeof push>;

/** Starts a push, or opens it again after a pane was lost. */
export const startPush = endpoint({
  name: 'startPush',
  method: 'PUT',
  path: PUSH_PATH,
  access: 'user',
  summary: 'Starts or re-opens a push: takes the gate of the table and, for a replace, deletes its rows.',
  description:
    'One push a table at a time: others get 409. A push that was started before is opened again when everything announced ' +
    'is the same, and goes on with the batches that have not landed.',
  status: 200,
  problems: [
    'invalid_table',
    'push_in_progress',
    'unfinished_push',
    'already_pushed',
    'push_changed',
    'push_closed',
    'superseded',
    'table_changed',
    'table_not_found',
  ],
  params: inPush,
  query: noQuery,
  body: z
    .strictObject({
      ...announcement,
      source,
      confirm: z.literal('already_pushed').optional().describe('Goes on although an equal append has finished before.'),
    })
    .meta({ id: 'NewPush', description: 'What a push announces.' }),
  reply: push,
});

/** Adds one batch, exactly once. */
export const addBatch = endpoint({
  name: 'addBatch',
  method: 'POST',
  path: `${PUSH_PATH}/batches/{n}`,
  access: 'user',
  summary: 'Adds batch n exactly once; a repeat with the same bytes gets the same answer and adds nothing.',
  description:
    'When Power BI did not say whether the rows arrived, the API counts them before anything is sent again; meanwhile the ' +
    'answer is `batch_in_doubt` with `Retry-After`. Repeat it with the same bytes.',
  status: 200,
  problems: [
    'invalid_rows',
    'push_not_found',
    'batch_in_progress',
    'batch_in_doubt',
    'batch_changed',
    'batch_refused',
    'superseded',
    'table_changed',
    'table_not_found',
    'push_closed',
    'quota_exhausted',
  ],
  params: inPush.extend({ n: z.coerce.number().int().min(0).describe('Number of the batch, from 0.') }),
  query: z.strictObject({
    driver: z.coerce.number().int().min(1).describe('The `driver` that the push was answered with.'),
  }),
  body: z.strictObject({ rows: cellRows }).meta({ id: 'Batch', description: 'The rows of one batch.' }),
  reply: batchOutcome,
});

/** Where a push stands, batch by batch. */
export const getPush = endpoint({
  name: 'getPush',
  method: 'GET',
  path: PUSH_PATH,
  access: 'user',
  summary: 'Where a push stands, batch by batch.',
  status: 200,
  problems: ['push_not_found'],
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
  description: 'Asked again, it gives the same receipt. Read its `outcome`: doubt is an answer, not a problem.',
  status: 200,
  problems: [
    'push_not_found',
    'batch_missing',
    'batch_in_progress',
    'batch_in_doubt',
    'push_changed',
    'push_closed',
    'superseded',
  ],
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
  problems: ['push_not_found', 'batch_in_progress', 'superseded'],
  params: inPush,
  query: noQuery,
  body: noBody,
  reply: receipt,
});
