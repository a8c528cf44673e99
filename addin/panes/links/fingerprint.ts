import type { Table } from '../../../shared/table/table.ts';
import { tableDigest } from '../../push/tableDigest.ts';
import type { Pause } from '../../table/pause.ts';
import type { TableDraft } from '../../table/tableDraft.ts';

/** Digests what the cells make, without the columns that a push adds: these are others every day. */
export async function fingerprint({ table, columns }: TableDraft, pause: Pause): Promise<string> {
  const own = columns.filter(({ included }) => included).length;
  const cells: Table = { ...table, columns: table.columns.slice(0, own), values: table.values.slice(0, own) };
  return (await tableDigest(cells, pause)).digest;
}
