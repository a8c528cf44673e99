import * as z from 'zod';
import { report, type Report } from '../../shared/contract/reports.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import type { Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';

const answerShape = z.object({ value: z.array(report) });

/** All reports of a workspace; Power BI has no paging for them. */
export async function listReports({
  powerBi,
  place,
}: {
  readonly powerBi: PowerBi;
  readonly place: Place;
}): Promise<readonly Report[]> {
  const path = place.groupId === undefined ? '/reports' : `/groups/${place.groupId}/reports`;
  return readAnswer(await askPowerBi(powerBi, { method: 'GET', path }), answerShape).value;
}
