import { z } from 'zod';
import { cloud } from './cloud.ts';

const column = z.looseObject({ name: z.string(), dataType: z.string() });
const measures = z.array(z.looseObject({ name: z.string(), expression: z.string() }));
const dataset = z.object({
  id: z.string(),
  name: z.string(),
  mode: z.string(),
  retentionPolicy: z.string(),
  relationships: z.array(z.looseObject({ fromTable: z.string(), toTable: z.string() })),
  tables: z.array(z.object({ name: z.string(), rowCount: z.number(), columns: z.array(column), measures })),
});
const state = z.object({ workspaces: z.array(z.object({ datasets: z.array(dataset) })) });

/** The datasets of a name, or of an id, that the local Power BI holds in any workspace; also those that it doesn't list yet. */
export async function datasetsInPowerBi(nameOrId: string) {
  const { workspaces } = state.parse(await (await fetch(`${cloud.powerbi}/local/state`)).json());
  return workspaces.flatMap(({ datasets }) => datasets.filter(({ id, name }) => name === nameOrId || id === nameOrId));
}
