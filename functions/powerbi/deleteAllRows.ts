import { rowsPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import type { Answer } from './sendOnce.ts';

/**
 * Deletes all rows of a table, once.
 * @param signal aborted when the answer counts as lost
 * @throws {NoAnswer} when no complete answer came; the rows may be gone, or go later
 */
export async function deleteAllRows(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string; readonly tableName: string },
  signal: AbortSignal,
): Promise<Answer> {
  return await powerBi.send({ method: 'DELETE', path: rowsPath(place), signal, repeatable: false });
}
