import { z } from 'zod';

const page = z.object({
  columns: z.array(z.object({ name: z.string() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
});

/** All rows of a table in a local Power BI, under their ids; Int64 comes as its digits. */
export async function rowsFound(
  powerBi: string,
  datasetId: string,
  table: string,
): Promise<readonly (readonly [id: number, cells: string])[]> {
  const query = new URLSearchParams({ datasetId, table, top: '100000' });
  const answer = await fetch(`${powerBi}/local/state/rows?${query.toString()}`);
  const { columns, rows } = page.parse(await answer.json());
  const mark = columns.findIndex(({ name }) => name === '_push');
  return rows.map((row) => {
    const [id, ...others] = row.filter((_, c) => c !== mark);
    return [Number(id), JSON.stringify([Number(id), ...others])];
  });
}
