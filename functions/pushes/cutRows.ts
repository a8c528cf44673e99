import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { rowBatches } from '../../shared/table/rowBatches.ts';
import type { Batch } from './addBatch.ts';
import type { NamedRows } from './rowsFromObjects.ts';

/** Rows cut into the batches of a push. */
export interface CutRows {
  readonly batches: readonly Batch[];
  /** SHA-256 of the columns' names and all cells: tells other rows under the same key. */
  readonly digest: string;
}

/** Cuts rows as the pane does, by number and by bytes; other requests have their turn between two batches. */
export async function cutRows({ columns, values, rowCount }: NamedRows): Promise<CutRows> {
  // Cutting asks for no types; those of a table that nobody has defined through this API aren't known.
  const named = columns.map(({ name, dataType = 'String' }) => ({ name, dataType }));
  const hash = createHash('sha256').update(JSON.stringify(named.map(({ name }) => name)));
  const batches: Batch[] = [];
  for (const { n, from, rows, json } of rowBatches({ name: '', columns: named, values, rowCount })) {
    const bytes = Buffer.from(json);
    hash.update(bytes);
    batches.push({ n, bytes, rows: rowsOf(values, from, rows) });
    await setImmediate();
  }
  return { batches, digest: hash.digest('hex') };
}

function rowsOf(values: NamedRows['values'], from: number, count: number): Batch['rows'] {
  return Array.from({ length: count }, (_, i) => values.map((column) => column[from + i] ?? null));
}
