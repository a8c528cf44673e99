import { z } from 'zod';
import { column, inDataset, noBody, pageOf, pageQuery } from './fields.ts';
import { endpoint } from './row.ts';

/** A table and what is known of its columns: Power BI's own list gives names only. */
export const table = z.object({
  name: z.string(),
  /** The columns without the mark; absent when nobody here wrote this table. */
  columns: z.array(column).optional(),
  /** Where the columns come from. */
  columnsFrom: z.enum(['record', 'unknown']),
  mark: z.boolean(),
});

/** A table of a dataset. */
export type ListedTable = z.output<typeof table>;

/** The tables of a dataset. */
export const listTables = endpoint({
  name: 'listTables',
  method: 'GET',
  path: '[groups/{groupId}/]datasets/{datasetId}/tables',
  access: 'user',
  summary: 'The tables of a dataset, with the columns that are known.',
  status: 200,
  params: inDataset,
  query: pageQuery,
  body: noBody,
  reply: pageOf(table),
});
