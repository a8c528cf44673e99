import * as z from 'zod';
import { announcement, columnTotal } from './announcement.ts';
import { count, moment, retentionPolicy } from './fields.ts';

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

const sum = z.object({ sum: columnTotal.shape.sum, blanks: count.describe('Blanks of the column.') });

const comparedTotal = z
  .object({
    column: z.string().describe('Name of the column.'),
    excel: sum.describe('What the caller has sent.'),
    powerBi: sum.describe('What Power BI adds up.'),
    equal: z.boolean().describe('Whether they are equal; Doubles within what another order of adding may change.'),
  })
  .meta({ id: 'ComparedTotal', description: 'What a column adds up to on both sides.' });

const decision = z
  .object({
    batch: count.describe('Number of the batch.'),
    decision: z.literal('treated-as-landed'),
    by: z.string().describe('Who has decided.'),
    at: moment.describe('When.'),
  })
  .meta({ id: 'Decision', description: 'What a person has decided about a batch that was in doubt.' });

/** What a finished push proves. */
export const receipt = z
  .object({
    outcome: z.enum(['complete', 'in-doubt', 'cancelled']).describe('complete proves that all rows are there once.'),
    rowsSent: count.describe('Rows that were sent.'),
    rowsFound: count.optional().describe('Rows of this push that Power BI counted; absent when it could not be asked.'),
    rowsInTable: count.optional().describe('All rows of the table; absent when Power BI could not be asked.'),
    verifiedBy: verification,
    batchesInDoubt: z.array(count).describe('Numbers of the batches that are in doubt.'),
    doubledBatches: z
      .array(count)
      .default([])
      .describe('Numbers of those of them whose rows are in the table more than once.'),
    rowsOfOthers: count.optional().describe('Rows of the table that are not of this push; absent when not counted.'),
    totals: z
      .array(comparedTotal)
      .optional()
      .describe('Control totals of the numeric columns; absent when they could not be compared.'),
    decisions: z.array(decision).default([]).describe('What people have decided about batches that were in doubt.'),
    retentionPolicy: retentionPolicy
      .optional()
      .describe('basicFIFO: the table keeps its newest 200,000 to 210,000 rows. Absent when it is not known.'),
    startedAt: moment.describe('When the push began.'),
    finishedAt: moment.describe('When it was closed.'),
    datasetUrl: z.string().describe('Where a person opens the dataset.'),
  })
  .meta({ id: 'Receipt', description: 'What a finished push proves.' });

/** The receipt of a finished push. */
export type Receipt = z.output<typeof receipt>;

/** What one batch has come to, with its rows. */
export const batchOutcome = z
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
    inFlight: count.describe('Batches that are POSTed to Power BI at once.'),
    sendAhead: count.describe('Batches that may be sent beyond those: they are read and checked meanwhile.'),
    rowsBefore: count
      .optional()
      .describe('Rows of the table before the push; absent when Power BI could not be asked.'),
    startedAt: moment.describe('When the push began.'),
    batchesDone: z.array(batchOutcome).describe('The batches that have been sent so far.'),
    receipt: receipt.optional(),
  })
  .meta({ id: 'Push', description: "The operation that brings one table's rows to one dataset table." });

/** A push. */
export type Push = z.output<typeof push>;
