import { z } from 'zod';
import { cloud } from './cloud.ts';

const state = z.object({
  workspaces: z.array(
    z.object({ name: z.string(), datasets: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
});

/** The id of a dataset in the local Power BI, by its name. */
export async function findDataset(workspace: string, name: string): Promise<string> {
  const { workspaces } = state.parse(await (await fetch(`${cloud.powerbi}/local/state`)).json());
  const dataset = workspaces.find((group) => group.name === workspace)?.datasets.find((each) => each.name === name);
  if (dataset === undefined) throw new Error(`There is no dataset ${name} in ${workspace}.`);
  return dataset.id;
}
