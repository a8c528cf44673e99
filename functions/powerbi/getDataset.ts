import { dataset, type Dataset } from '../../shared/contract/datasets.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

/** One dataset, if Power BI lets the caller see it. */
export async function getDataset(powerBi: PowerBi, place: Place & { readonly datasetId: string }): Promise<Dataset> {
  const answer = await askPowerBi(powerBi, { method: 'GET', path: datasetPath(place) });
  return readAnswer(answer, dataset);
}
