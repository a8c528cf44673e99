import * as z from 'zod';
import { count, deleted, inTable, noBody, noQuery } from './fields.ts';
import { namedCellRows } from './cellRows.ts';
import { verification } from './push.ts';
import { endpoint } from './row.ts';

/** Adds rows of any number; the API splits them into batches. */
export const addRows = endpoint('addRows', {
  summary: 'Adds rows, split into batches of 10,000; says how many landed, also when a later batch failed.',
  description:
    'A problem after the first batch carries `rowsLanded`. A repeat with the same `Idempotency-Key` and the same rows goes on ' +
    'from there and adds none twice; a repeat without one adds all rows again.',
  status: 200,
  problems: [
    'invalid_rows',
    'table_not_found',
    'push_in_progress',
    'unfinished_push',
    'quota_exhausted',
    'batch_in_progress',
    'batch_in_doubt',
    'batch_refused',
    'superseded',
    'table_changed',
    'push_closed',
    'idempotency_key_reused',
  ],
  params: inTable,
  query: noQuery,
  idempotent: true,
  body: z.strictObject({ rows: namedCellRows }).meta({ id: 'NewRows', description: 'Rows to add.' }),
  reply: z
    .object({
      rowsAdded: count.describe('Rows that were added.'),
      batches: count.describe('Batches that they were sent in.'),
      verifiedBy: verification.describe('How it was verified that the rows are in the table once.'),
      repeated: z
        .boolean()
        .describe('Whether these rows had been added before, under the same `Idempotency-Key`; none was added now.'),
    })
    .meta({ id: 'AddedRows', description: 'Rows that are in the table.' }),
});

/** Deletes all rows of a table. */
export const deleteRows = endpoint('deleteRows', {
  summary: 'Deletes all rows of a table.',
  description:
    'Power BI cannot delete single rows. When it did not confirm the deletion, the answer is 503 and the deletion may ' +
    'still have happened.',
  status: 200,
  problems: ['push_in_progress', 'unfinished_push', 'table_not_found'],
  params: inTable,
  query: noQuery,
  body: noBody,
  reply: deleted,
});
