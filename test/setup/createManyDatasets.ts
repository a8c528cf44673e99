import { z } from 'zod';
import { workspaceIds } from '../../local/powerbi/fixture.ts';

/** As many are created at a time. */
const AT_ONCE = 20;

const reply = z.object({ access_token: z.string() });
const tables = [{ name: 'Rows', columns: [{ name: 'Id', dataType: 'Int64' }] }];

/**
 * Creates push datasets in the workspace "Ben's team", past the API: those of even numbers from 0 on are called `Budget n`,
 * those of odd ones `Sales n`. Nothing else is in that workspace, and nobody but Ben sees it.
 */
export async function createManyDatasets(
  cloud: { readonly entra: string; readonly powerbi: string },
  count: number,
): Promise<void> {
  const authorization = `Bearer ${await bensPowerBiToken(cloud.entra)}`;
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i);
    await Promise.all(
      numbers.map(async (n) => {
        const answer = await fetch(`${cloud.powerbi}/v1.0/myorg/groups/${workspaceIds.bensTeam}/datasets`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ name: `${n % 2 === 0 ? 'Budget' : 'Sales'} ${n}`, defaultMode: 'Push', tables }),
        });
        if (!answer.ok) throw new Error(`The local Power BI created no dataset: ${await answer.text()}`);
      }),
    );
  }
}

async function bensPowerBiToken(entra: string): Promise<string> {
  const audience = 'https://analysis.windows.net/powerbi/api';
  const answer = await fetch(`${entra}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'ben', version: 1, audience, scp: 'Dataset.ReadWrite.All' }),
  });
  return reply.parse(await answer.json()).access_token;
}
