import * as z from 'zod';
import { refresh, type Refresh } from '../../shared/contract/refreshes.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

const answerShape = z.object({ value: z.array(refresh) });

/**
 * The newest refreshes of a dataset; Power BI keeps 20 to 60 of them.
 * @param top how many, at least 1
 */
export async function listRefreshes(
  { powerBi, place }: { readonly powerBi: PowerBi; readonly place: Place & { readonly datasetId: string } },
  top: number,
): Promise<readonly Refresh[]> {
  const answer = await askPowerBi(powerBi, { method: 'GET', path: `${datasetPath(place)}/refreshes?$top=${top}` });
  return readAnswer(answer, answerShape).value;
}
