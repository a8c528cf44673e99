import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { sendQuery, type QueryRow } from './sendQuery.ts';

/** Runs a DAX query of this API's own; blanks are in the rows as null. A user has 120 queries a minute for everything. */
export async function runQuery(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string },
  query: string,
): Promise<readonly QueryRow[]> {
  return await sendQuery(powerBi, place, { query, includeNulls: true });
}
