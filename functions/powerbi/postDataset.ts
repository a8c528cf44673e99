import { z } from 'zod';
import type { Column } from '../../shared/table/column.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetsPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

/** A push dataset as Power BI is asked to create it. */
export interface NewDataset {
  readonly name: string;
  readonly tables: readonly { readonly name: string; readonly columns: readonly Column[] }[];
}

const answerShape = z.object({ id: z.string(), name: z.string() });

/**
 * Creates a push dataset with all its tables; 201 and 202 both bring its id.
 * Source: https://learn.microsoft.com/rest/api/power-bi/push-datasets/datasets-post-dataset
 */
export async function postDataset(
  powerBi: PowerBi,
  place: Place,
  dataset: NewDataset,
  retentionPolicy: 'None' | 'basicFIFO',
): Promise<{ readonly id: string; readonly name: string }> {
  const answer = await askPowerBi(powerBi, {
    method: 'POST',
    path: `${datasetsPath(place)}?defaultRetentionPolicy=${retentionPolicy}`,
    body: JSON.stringify({ name: dataset.name, defaultMode: 'Push', tables: dataset.tables }),
  });
  return readAnswer(answer, answerShape);
}
