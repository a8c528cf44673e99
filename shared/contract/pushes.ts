import * as z from 'zod';
import { announcement } from './announcement.ts';
import { cellRows } from './cellRows.ts';
import { count, inPush, inTable, moment, noBody, noQuery, pageOf, pageQuery } from './fields.ts';
import { batchOutcome, push, receipt, source } from './push.ts';
import { endpoint } from './row.ts';

const confirmation = z.enum(['already_pushed', 'quota_wait', 'changed_rows']);

/** Starts a push, or opens it again after a pane was lost. */
export const startPush = endpoint('startPush', {
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
    'quota_exhausted',
  ],
  params: inPush,
  query: noQuery,
  body: z
    .strictObject({
      ...announcement,
      source,
      confirm: z
        .union([confirmation, z.array(confirmation)])
        .optional()
        .describe(
          'What is meant although it looks like a mistake. already_pushed: an equal append has finished before. quota_wait: ' +
            'a replace deletes the old rows although the hour has no room for all new ones. changed_rows: a push that is ' +
            'opened again goes on with other rows in the batches that have not landed.',
        ),
    })
    .meta({ id: 'NewPush', description: 'What a push announces.' }),
  reply: push,
});

/** Adds one batch, exactly once. */
export const addBatch = endpoint('addBatch', {
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
export const getPush = endpoint('getPush', {
  summary: 'Where a push stands, batch by batch.',
  status: 200,
  problems: ['push_not_found'],
  params: inPush,
  query: noQuery,
  body: noBody,
  reply: push,
});

/** Verifies and closes a push. */
export const completePush = endpoint('completePush', {
  summary: 'Counts the rows in Power BI and closes the push; the answer is the receipt.',
  description:
    'Asked again, it gives the same receipt, unless a doubt is decided or counted again. Read its `outcome`: doubt is an ' +
    'answer, not a problem.',
  status: 200,
  problems: [
    'push_not_found',
    'batch_missing',
    'batch_in_progress',
    'batch_in_doubt',
    'push_changed',
    'push_closed',
    'table_changed',
    'superseded',
  ],
  params: inPush,
  query: noQuery,
  body: z
    .strictObject({
      treatAsLanded: z
        .array(z.number().int().min(0))
        .max(100_000)
        .default([])
        .describe('Batches in doubt that a person has looked at in Power BI; the receipt records the decision.'),
      recount: z
        .boolean()
        .default(false)
        .describe(
          'Counts a push that was closed in doubt once more: Power BI may see by now what it did not see then.',
        ),
    })
    .default({ treatAsLanded: [], recount: false })
    .meta({ id: 'Completion', description: 'How a push is completed.' }),
  reply: receipt,
});

/** Stops a push: no further batch, what landed stays. */
export const cancelPush = endpoint('cancelPush', {
  summary: 'Starts no further batch and closes the push; rows that landed stay.',
  status: 200,
  problems: ['push_not_found', 'batch_in_progress', 'superseded'],
  params: inPush,
  query: noQuery,
  body: noBody,
  reply: receipt,
});

const recordedPush = z
  .object({
    id: z.string().describe('Id of the push.'),
    kind: z
      .enum(['push', 'rows'])
      .describe('push: a pane sent it batch by batch. rows: a script sent its rows at once.'),
    by: z.string().describe('Who pushed.'),
    mode: announcement.mode,
    rows: count.describe('Rows that the push announced.'),
    batches: count.describe('Batches that the push announced.'),
    source,
    startedAt: moment.describe('When it began.'),
    finishedAt: moment.optional().describe('When it was closed.'),
    seconds: z.number().optional().describe('How long it took.'),
    outcome: z.enum(['unfinished', 'complete', 'in-doubt', 'cancelled']).describe('What has come of it.'),
    receipt: receipt.optional(),
  })
  .meta({ id: 'RecordedPush', description: 'A push in the record of pushes.' });

/** A push in the record of pushes. */
export type RecordedPush = z.output<typeof recordedPush>;

/** The record of pushes to a table. */
export const listPushes = endpoint('listPushes', {
  summary: 'The pushes to a table, newest first: who, when, from where, what came of them.',
  description: 'Kept for as long as the administrator has set, 400 days unless set otherwise.',
  status: 200,
  problems: [],
  params: inTable,
  query: pageQuery,
  body: noBody,
  reply: pageOf(recordedPush),
});
