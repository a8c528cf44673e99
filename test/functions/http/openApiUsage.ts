/**
 * A program that uses a generated client. Were one of its types `any` or missing, one of the expected errors would not be
 * there, and the program would not compile.
 */
export const openApiUsage = `
import { client } from './client/client.gen.js';
import { addRowsInGroup, getMe, listGroups, sendRaw, startPush, type Problem } from './client/index.js';

const path = { groupId: 'g', datasetId: 'd', tableName: 'Q1 sales #2 – ÄÖ' };
const rows = [{ Country: 'Norway', Amount: 1204.5, Sold: null }];

export async function addOne(baseUrl: string): Promise<'mark' | 'row-count' | 'none' | Problem['code']> {
  client.setConfig({ baseUrl, auth: 'a-token' });
  const { data, error } = await addRowsInGroup({ path, body: { rows }, headers: { 'Idempotency-Key': 'k' } });
  return data === undefined ? error.code : data.verifiedBy;
}

export async function compilesOnly(): Promise<void> {
  const groups = await listGroups({ query: { top: 10 } });
  const name: string | undefined = groups.data?.value[0]?.name;
  await sendRaw({ body: {} });
  const { data } = await getMe({ query: { check: 'powerbi' }, throwOnError: true });
  const rowsPerBatch: number = data.limits.rowsPerBatch;
  console.log(name, rowsPerBatch);
  // @ts-expect-error a cell is no object
  await addRowsInGroup({ path, body: { rows: [{ Country: {} }] } });
  // @ts-expect-error a path parameter is missing
  await addRowsInGroup({ path: { datasetId: 'd', tableName: 't' }, body: { rows } });
  // @ts-expect-error a number is no text
  const wrong: string = data.limits.rowsPerBatch;
  // @ts-expect-error there is no such code
  if (groups.error?.code === 'no_such_code') console.log(wrong);
  // @ts-expect-error there is no such mode
  await startPush({ path: { ...path, pushId: 'p' }, body: { mode: 'upsert' } });
}
`;
