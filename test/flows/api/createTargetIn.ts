import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sendToApi } from '../sendToApi.ts';
import type { Target } from './pushScript.ts';

const created = z.object({ id: z.string() });
const table = 'Strikes';
const columns = [{ name: 'Country', dataType: 'String' }] as const;

/**
 * Creates a dataset with one table of one column in any workspace of the person.
 * @param groupId My workspace when left out
 */
export async function createTargetIn(token: string, groupId?: string): Promise<Target> {
  const datasets = groupId === undefined ? 'datasets' : `groups/${groupId}/datasets`;
  const body = { name: `Test ${randomUUID()}`, tables: [{ name: table, columns }] };
  const { id } = created.parse((await sendToApi('POST', datasets, { token, body })).body);
  return { token, datasetId: id, table, columns, path: `${datasets}/${id}/tables/${table}` };
}
