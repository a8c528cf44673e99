import * as z from 'zod';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

const answerShape = z.object({ value: z.array(z.object({ name: z.string() })) });

/** The names of a push dataset's tables; Power BI lists no columns. */
export async function listTableNames(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string },
): Promise<readonly string[]> {
  const answer = await askPowerBi(powerBi, { method: 'GET', path: `${datasetPath(place)}/tables` });
  return readAnswer(answer, answerShape).value.map((table) => table.name);
}
