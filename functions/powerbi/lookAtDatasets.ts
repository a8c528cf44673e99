import * as z from 'zod';
import { dataset, type Dataset } from '../../shared/contract/datasets.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import { datasetsPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

/** The datasets of a workspace as they were listed at one moment. */
export interface DatasetsSeen {
  readonly datasets: readonly Dataset[];
  /** That moment by Power BI's own clock, in milliseconds since 1970; undefined when it has not said. */
  readonly at: number | undefined;
}

const answerShape = z.object({ value: z.array(dataset) });

/** All datasets of a workspace, and when Power BI has listed them; what is new may be missing for a while. */
export async function lookAtDatasets({
  powerBi,
  place,
}: {
  readonly powerBi: PowerBi;
  readonly place: Place;
}): Promise<DatasetsSeen> {
  const answer = await askPowerBi(powerBi, { method: 'GET', path: datasetsPath(place) });
  const { date } = answer.headers;
  const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return { datasets: readAnswer(answer, answerShape).value, at: Number.isNaN(at) ? undefined : at };
}
