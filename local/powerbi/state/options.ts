import { z } from 'zod';
import { MAX_QUERIES_PER_MINUTE } from '../../../shared/limits.ts';

const milliseconds = z.number().int().min(0).max(600_000);

/** What can be changed about the local Power BI while it runs; anything else is refused. */
export const options = z.strictObject({
  /** Added to each operation. */
  latencyMs: milliseconds,
  /** What PUT table does to rows; the sources contradict each other. */
  rowsOnPutTable: z.enum(['keep', 'delete']),
  /** Whether an id finds its dataset in the path's workspace only, or in any that the caller may see. Unknown of the service. */
  datasetResolution: z.enum(['workspace', 'anywhere']),
  /** For so long a new dataset is missing from lists; by its id it is found at once. */
  datasetListLagMs: milliseconds,
  /** Queries that one person may run in a minute; raised where many tests are one person. */
  queriesPerMinute: z.number().int().min(1),
});

/** What can be changed about the local Power BI while it runs. */
export type Options = Readonly<z.output<typeof options>>;

/** The options where nothing else is said. */
export const DEFAULT_OPTIONS: Options = {
  latencyMs: 0,
  rowsOnPutTable: 'keep',
  datasetResolution: 'workspace',
  datasetListLagMs: 0,
  queriesPerMinute: MAX_QUERIES_PER_MINUTE,
};
