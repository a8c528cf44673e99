import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { preparePush, type PushInput } from '../../../addin/push/preparePush.ts';

const rowCount = 12_345;
const input: PushInput = {
  id: 'p',
  mode: 'replace',
  target: { datasetId: 'd', tableName: 'T' },
  source: { workbook: 'Book.xlsx', sheet: 'Ä', range: 'A1:B12346' },
  table: {
    name: 'T',
    columns: [
      { name: 'Größe', dataType: 'Int64', formatString: '0' },
      { name: 'Name', dataType: 'String' },
    ],
    values: [
      Array.from({ length: rowCount }, (_, row) => row),
      Array.from({ length: rowCount }, (_, row) => (row % 2 ? 'Zürich 🏔' : null)),
    ],
    rowCount,
  },
};
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('preparePush()', () => {
  it('cuts batches whose bytes give back every row in order', async () => {
    const push = await preparePush(input, () => undefined, new AbortController().signal);
    expect(push?.batches.map(({ n, rows }) => [n, rows])).toEqual([
      [0, 10_000],
      [1, 2_345],
    ]);
    const rows: unknown[] = [];
    for (const { gzipped } of push?.batches ?? []) {
      const json = gunzipSync(await gzipped.arrayBuffer()).toString('utf8');
      rows.push(...(JSON.parse(json) as { rows: unknown[] }).rows);
    }
    expect(rows).toHaveLength(rowCount);
    expect(rows[0]).toEqual([0, null]);
    expect(rows[12_343]).toEqual([12_343, 'Zürich 🏔']);
  });

  it('digests the JSON before compression, and all digests together', async () => {
    const push = await preparePush(input, () => undefined, new AbortController().signal);
    const digests: string[] = [];
    for (const batch of push?.batches ?? []) {
      expect(batch.digest).toBe(sha256(gunzipSync(await batch.gzipped.arrayBuffer())));
      digests.push(batch.digest);
    }
    expect(push?.start).toEqual({
      mode: 'replace',
      columns: [
        { name: 'Größe', dataType: 'Int64' },
        { name: 'Name', dataType: 'String' },
      ],
      rows: rowCount,
      batches: 2,
      digest: sha256(digests.join('')),
      source: input.source,
    });
  });

  it('gives nothing when the person gives up', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await preparePush(input, () => undefined, controller.signal)).toBeUndefined();
  });
});
