import { preparePush } from '../../addin/push/preparePush.ts';
import { businessTable } from './businessTable.ts';
import type { Measurement } from './measurement.ts';
import { rowObjects } from './peersPush.ts';

/** Bytes that a row has from pane to API, beside the same row as a plain JSON object. */
export async function measureBytes(): Promise<readonly Measurement[]> {
  const table = businessTable(100_000);
  const source = { workbook: 'bench.xlsx', sheet: 'Orders', range: 'A1' };
  const target = { datasetId: 'd', tableName: table.name };
  const input = { id: 'p', table, mode: 'append', target, source } as const;
  const prepared = await preparePush(input, () => undefined, new AbortController().signal);
  if (!prepared) throw new Error('Nobody has given up, and there is no push.');
  let sent = 0;
  for (let n = 0; n < prepared.start.batches; n += 1) sent += (await prepared.batches.get(n)).gzipped.size;
  const plain = Buffer.byteLength(JSON.stringify(rowObjects(table, 0, table.rowCount)));
  return [
    { what: 'Bytes of a row from pane to API', measured: sent / table.rowCount, unit: 'B' },
    { what: 'Bytes of a row / as a plain JSON object', measured: (sent / plain) * 100, unit: '%', atMost: 15 },
  ];
}
