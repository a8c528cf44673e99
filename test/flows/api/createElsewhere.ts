import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { cloud } from '../cloud.ts';
import { powerBiToken } from './powerBiToken.ts';
import type { ScriptColumn, Target } from './pushScript.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const created = z.object({ id: z.string() });

/** What one of several tables has. */
export interface TableElsewhere {
  readonly name: string;
  readonly columns: readonly ScriptColumn[];
}

const table: TableElsewhere = {
  name: 'Strikes',
  columns: [
    { name: 'Id', dataType: 'Int64' },
    { name: 'Name', dataType: 'String' },
  ],
};

/** Creates a push dataset in Finance past the API, as any other tool could: nothing is recorded of its tables. */
export async function createElsewhere(token: string, tables: readonly TableElsewhere[] = [table]): Promise<Target> {
  const answer = await fetch(`${cloud.powerbi}/v1.0/myorg/groups/${FINANCE}/datasets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await powerBiToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: `Elsewhere ${randomUUID()}`, defaultMode: 'Push', tables }),
  });
  const { id } = created.parse(await answer.json());
  const { name, columns } = tables[0] ?? table;
  const path = `groups/${FINANCE}/datasets/${id}/tables/${encodeURIComponent(name)}`;
  return { token, datasetId: id, table: name, columns, path };
}
