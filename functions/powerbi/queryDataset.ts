import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { sendQuery, type Query, type QueryValue } from './sendQuery.ts';

/**
 * Runs one DAX query of the caller's on a dataset. Numbers keep all their digits: `JSON.stringify` writes them as Power BI
 * did. Power BI gives at most 100,000 rows, 1,000,000 values and 15 MB, and a user 120 queries a minute; the caller needs
 * the Build permission on the dataset, and the tenant the setting for this API.
 * Source: https://learn.microsoft.com/rest/api/power-bi/datasets/execute-queries-in-group
 * @throws {Problem} `refused_by_power_bi` with Power BI's own words for a query that can't be run or a result that was cut
 */
export async function queryDataset(
  { powerBi, place }: { readonly powerBi: PowerBi; readonly place: Place & { readonly datasetId: string } },
  query: Query,
): Promise<{ readonly rows: Record<string, QueryValue>[] }> {
  return { rows: await sendQuery(powerBi, place, query) };
}
