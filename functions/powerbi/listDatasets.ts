import { z } from 'zod';
import { dataset, type Dataset } from '../../shared/contract/datasets.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetsPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

const answerShape = z.object({ value: z.array(dataset) });

/** All datasets of a workspace; Power BI has no paging for them. */
export async function listDatasets({
  powerBi,
  place,
}: {
  readonly powerBi: PowerBi;
  readonly place: Place;
}): Promise<readonly Dataset[]> {
  const answer = await askPowerBi(powerBi, { method: 'GET', path: datasetsPath(place) });
  return readAnswer(answer, answerShape).value;
}
