import type { DatasetDefinition } from '../../shared/table/datasetDefinition.ts';
import { datasetsPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import type { Answer } from './sendOnce.ts';

/** A push dataset as Power BI is asked to create it. */
export interface NewDataset extends DatasetDefinition {
  readonly name: string;
  readonly retentionPolicy: 'None' | 'basicFIFO';
}

/**
 * Asks Power BI to create a push dataset with all its tables; 201 and 202 both bring its id.
 * Source: https://learn.microsoft.com/rest/api/power-bi/push-datasets/datasets-post-dataset
 * @param signal aborted when the answer counts as lost
 * @throws {NoAnswer} when no complete answer came; the dataset may be there, or come later
 */
export async function postDataset(
  powerBi: PowerBi,
  place: Place,
  { retentionPolicy, ...dataset }: NewDataset,
  signal: AbortSignal,
): Promise<Answer> {
  const path = `${datasetsPath(place)}?defaultRetentionPolicy=${retentionPolicy}`;
  // An expired token is refused before anything is created: only then is it sent again.
  return await powerBi.send({ method: 'POST', path, body: JSON.stringify(dataset), signal, repeatable: true });
}
