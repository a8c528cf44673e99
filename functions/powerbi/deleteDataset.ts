import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import type { Answer } from './sendOnce.ts';

/**
 * Deletes a dataset with its tables, its rows and the reports on it.
 * @param signal aborted when the answer counts as lost
 * @throws {NoAnswer} when no complete answer came; the dataset may be gone, or go later
 */
export async function deleteDataset(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string },
  signal: AbortSignal,
): Promise<Answer> {
  return await powerBi.send({ method: 'DELETE', path: datasetPath(place), signal, repeatable: true });
}
