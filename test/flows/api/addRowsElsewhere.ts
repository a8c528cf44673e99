import { cloud } from '../cloud.ts';
import { powerBiToken } from './powerBiToken.ts';
import type { Target } from './pushScript.ts';

/** Adds rows to a table past the API and its gate, as any other tool could. */
export async function addRowsElsewhere(
  { path }: Target,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const answer = await fetch(`${cloud.powerbi}/v1.0/myorg/${path}/rows`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await powerBiToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ rows }),
  });
  if (!answer.ok) throw new Error(`Power BI took no rows: ${answer.status} ${await answer.text()}`);
}
