import * as z from 'zod';
import { askPowerBi, readAnswer } from './askPowerBi.ts';
import type { PowerBi } from './powerBi.ts';

const answerShape = z.object({ value: z.array(z.object({ id: z.string() })) });

/** The ids of all items of a kind in a workspace, such as its `reports`, in lower case. */
export async function listRawItemIds(powerBi: PowerBi, groupId: string, kind: string): Promise<ReadonlySet<string>> {
  const answer = await askPowerBi(powerBi, { method: 'GET', path: `/groups/${groupId}/${kind}` });
  return new Set(readAnswer(answer, answerShape).value.map(({ id }) => id.toLowerCase()));
}
