import { z } from 'zod';
import { MAX_ROWS_PER_POST } from '../../shared/limits.ts';
import type { Table } from '../../shared/table/table.ts';

const created = z.object({ id: z.string() });

/**
 * Pushes a table straight to Power BI the way that others document it: batches of 10,000 rows one after another, each row an
 * object, the body through JSON.stringify. Nothing is compressed, checked or verified.
 * @returns milliseconds
 */
export async function peersPush(powerBi: string, table: Table): Promise<number> {
  const rows = await rowsUrlOfNewDataset(powerBi, table);
  const from = performance.now();
  for (let at = 0; at < table.rowCount; at += MAX_ROWS_PER_POST) {
    await postJson(rows, { rows: rowObjects(table, at, Math.min(at + MAX_ROWS_PER_POST, table.rowCount)) });
  }
  return performance.now() - from;
}

/** Rows as plain objects with the columns' names as keys. */
export function rowObjects({ columns, values }: Table, from: number, to: number): readonly object[] {
  return Array.from({ length: to - from }, (_, r) =>
    Object.fromEntries(columns.map(({ name }, c) => [name, values[c]?.[from + r] ?? null])),
  );
}

/** Creates a dataset straight at Power BI and gives the address of its table's rows. */
export async function rowsUrlOfNewDataset(powerBi: string, { name, columns }: Table): Promise<string> {
  const datasets = `${powerBi}/v1.0/myorg/datasets`;
  const answer = await postJson(datasets, { name: 'Peers', defaultMode: 'Push', tables: [{ name, columns }] });
  const { id } = created.parse(await answer.json());
  return `${datasets}/${id}/tables/${encodeURIComponent(name)}/rows`;
}

async function postJson(url: string, value: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(value) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return answer;
}
