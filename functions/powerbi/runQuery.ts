import { z } from 'zod';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const answerShape = z.object({
  results: z.tuple([z.object({ tables: z.tuple([z.object({ rows: z.array(z.record(z.string(), value)) })]) })]),
});

/** One row of a query's answer, by the names that the query gave. */
export type QueryRow = Readonly<Record<string, z.output<typeof value>>>;

/**
 * Runs one DAX query. A user has 120 of them a minute, and needs the Build permission on the dataset.
 * Source: https://learn.microsoft.com/rest/api/power-bi/datasets/execute-queries-in-group
 */
export async function runQuery(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string },
  query: string,
): Promise<readonly QueryRow[]> {
  const answer = await askPowerBi(powerBi, {
    method: 'POST',
    path: `${datasetPath(place)}/executeQueries`,
    body: JSON.stringify({ queries: [{ query }], serializerSettings: { includeNulls: true } }),
  });
  return readAnswer(answer, answerShape).results[0].tables[0].rows;
}
