import * as z from 'zod';
import { group, type Group } from '../../shared/contract/groups.ts';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import type { PowerBi } from './powerBi.ts';

const answerShape = z.object({ value: z.array(group) });

/**
 * A part of the workspaces that the caller may see, and one more if there is one, which tells that a part follows; Power BI
 * itself pages and filters them.
 */
export async function listGroups(
  powerBi: PowerBi,
  query: {
    readonly top: number;
    readonly skip: number;
    readonly search?: string | undefined;
    readonly filter?: string | undefined;
  },
): Promise<readonly Group[]> {
  const filters = [
    ...(query.filter === undefined ? [] : [`(${query.filter})`]),
    ...(query.search === undefined ? [] : [`contains(name,'${query.search.replaceAll("'", "''")}')`]),
  ];
  const options = new URLSearchParams({ $top: String(query.top + 1), $skip: String(query.skip) });
  if (filters.length > 0) options.set('$filter', filters.join(' and '));
  const answer = await askPowerBi(powerBi, { method: 'GET', path: `/groups?${options.toString()}` });
  return readAnswer(answer, answerShape).value;
}
