import * as z from 'zod';
import { MAX_QUERIES_PER_MINUTE } from '../limits.ts';
import { inDataset, noQuery } from './fields.ts';
import { endpoint } from './row.ts';

/** One value of a query's answer; a number may have more digits than JavaScript keeps. */
const value = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .describe('One value; a number may have more digits than a double keeps.');

/** Runs one DAX query. */
export const runQuery = endpoint('runQuery', {
  summary: 'Runs one DAX query on a dataset; numbers keep all their digits.',
  description:
    `It changes nothing. Power BI answers at most 100,000 rows and lets one person run ${MAX_QUERIES_PER_MINUTE} ` +
    'queries a minute; the queries that verify pushes count too.',
  status: 200,
  params: inDataset,
  query: noQuery,
  body: z
    .strictObject({
      query: z
        .string()
        .trim()
        .min(1)
        .meta({ description: 'The query, in DAX.', examples: ['EVALUATE Sales'] }),
      includeNulls: z
        .boolean()
        .default(true)
        .describe('Whether blanks are in the rows as null; false leaves them out.'),
    })
    .meta({ id: 'Query', description: 'One DAX query.' }),
  problems: ['refused_by_power_bi'],
  reply: z
    .object({
      rows: z.array(z.record(z.string(), value)).meta({
        description: 'The rows, each by the names of the columns as the query gives them.',
        examples: [[{ 'Sales[Country]': 'Norway', '[Total]': 1204.5 }]],
      }),
    })
    .meta({ id: 'QueryRows', description: 'The rows that a query gave.' }),
});
