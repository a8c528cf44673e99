import type { Dataset } from '../../shared/contract/datasets.ts';
import { lookAtDatasets } from './lookAtDatasets.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

/** All datasets of a workspace; Power BI has no paging for them. */
export async function listDatasets(context: {
  readonly powerBi: PowerBi;
  readonly place: Place;
}): Promise<readonly Dataset[]> {
  return (await lookAtDatasets(context)).datasets;
}
