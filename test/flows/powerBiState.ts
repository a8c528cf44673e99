import { z } from 'zod';
import { liftQueryQuota } from '../setup/liftQueryQuota.ts';
import { cloud } from './cloud.ts';

const rowsPage = z.object({
  columns: z.array(z.object({ name: z.string() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  rowCount: z.number(),
});

/** All rows of a table in the local Power BI, oldest first and without the mark column; Int64 as its digits. */
export async function storedRows(datasetId: string, table: string) {
  const all: (string | number | boolean | null)[][] = [];
  for (;;) {
    const query = new URLSearchParams({ datasetId, table, skip: String(all.length), top: '5000' });
    const answer = await fetch(`${cloud.powerbi}/local/state/rows?${query.toString()}`);
    const page = rowsPage.parse(await answer.json());
    const mark = page.columns.findIndex((column) => column.name === '_push');
    all.push(...page.rows.map((row) => row.filter((_, c) => c !== mark)));
    if (page.rows.length === 0 || all.length >= page.rowCount) return all;
  }
}

/** Makes the local Power BI fail as the faults say, see local/powerbi/faults. */
export async function addFaults(...faults: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const answer = await fetch(`${cloud.powerbi}/local/faults`, { method: 'POST', body: JSON.stringify(faults) });
  if (!answer.ok) throw new Error(`The local Power BI took no faults: ${await answer.text()}`);
}

/** Ends all faults. */
export async function clearFaults(): Promise<void> {
  await fetch(`${cloud.powerbi}/local/faults`, { method: 'DELETE' });
}

/** Changes options of the local Power BI while it runs, see local/powerbi/state/options.ts; the others stay. */
export async function setOptions(options: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${cloud.powerbi}/local/options`, { method: 'PUT', body: JSON.stringify(options) });
  if (!answer.ok) throw new Error(`The local Power BI took no options: ${await answer.text()}`);
}

/** Puts all options back to those of the flows. */
export async function resetOptions(): Promise<void> {
  await fetch(`${cloud.powerbi}/local/options`, { method: 'DELETE' });
  await liftQueryQuota(cloud.powerbi);
}
