import { z } from 'zod';
import { inTable, noBody, noQuery } from './fields.ts';
import { namedCellRows } from './cellRows.ts';
import { endpoint } from './row.ts';

/** Adds rows of any number; the API splits them into batches. */
export const addRows = endpoint({
  name: 'addRows',
  method: 'POST',
  path: '[groups/{groupId}/]datasets/{datasetId}/tables/{tableName}/rows',
  access: 'user',
  summary: 'Adds rows, split into batches of 10,000; says how many landed, also when a later batch failed.',
  status: 200,
  params: inTable,
  query: noQuery,
  body: z.strictObject({ rows: namedCellRows }),
  reply: z.object({ rowsAdded: z.number(), batches: z.number() }),
});

/** Deletes all rows of a table. */
export const deleteRows = endpoint({
  name: 'deleteRows',
  method: 'DELETE',
  path: '[groups/{groupId}/]datasets/{datasetId}/tables/{tableName}/rows',
  access: 'user',
  summary: 'Deletes all rows of a table.',
  status: 200,
  params: inTable,
  query: noQuery,
  body: noBody,
  reply: z.object({ deleted: z.literal(true) }),
});
