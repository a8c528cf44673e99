import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { preparePush, type PreparedPush, type PushInput } from '../../../addin/push/preparePush.ts';
import { rowBatches } from '../../../shared/table/rowBatches.ts';

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
const { signal } = new AbortController();
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Every batch of a push: its rows, digest and JSON. */
async function batchesOf(push: PreparedPush | undefined) {
  const numbers = Array.from({ length: push?.start.batches ?? 0 }, (_, n) => n);
  return Promise.all(
    numbers.map(async (n) => {
      const batch = await push?.batches.get(n);
      const json = gunzipSync((await batch?.gzipped.arrayBuffer()) ?? '').toString('utf8');
      return { n: batch?.n, rows: batch?.rows, digest: batch?.digest, json };
    }),
  );
}

describe('preparePush()', () => {
  it('cuts batches whose bytes give back every row in order', async () => {
    const batches = await batchesOf(await preparePush(input, () => undefined, signal));
    expect(batches.map(({ n, rows }) => [n, rows])).toEqual([
      [0, 10_000],
      [1, 2_345],
    ]);
    const rows = batches.flatMap(({ json }) => (JSON.parse(json) as { rows: unknown[] }).rows);
    expect(rows).toHaveLength(rowCount);
    expect(rows[0]).toEqual([0, null]);
    expect(rows[12_343]).toEqual([12_343, 'Zürich 🏔']);
  });

  it.each([
    ['plain rows', input.table],
    ['rows that are wide in bytes', wide(3_000, 'x'.repeat(4_000))],
    ['rows that are wide when JSON escapes them', wide(2_500, '"'.repeat(3_999))],
    ['one short row after many wide ones', wide(3_000, 'x'.repeat(4_000), 'y')],
  ])('announces and makes the batches of rowBatches() for %s', async (_, table) => {
    const push = await preparePush({ ...input, table }, () => undefined, signal);
    const made = (await batchesOf(push)).map(({ n, rows, json }) => ({ n, rows, json }));
    const expected = [...rowBatches(table)].map(({ n, rows, json }) => ({ n, rows, json }));
    expect(push?.start.batches).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(1);
    expect(made.every((batch, n) => isDeepStrictEqual(batch, expected[n]))).toBe(true); // no diff of 12 MB
  });

  it('digests the JSON of a batch before compression, as the API does', async () => {
    const push = await preparePush(input, () => undefined, signal);
    const batches = await batchesOf(push);
    expect(batches.map(({ digest }) => digest)).toEqual(batches.map(({ json }) => sha256(json)));
    expect(await push?.batches.digestOf(1)).toBe(batches[1]?.digest);
  });

  it('says what the start of a push announces', async () => {
    const push = await preparePush(input, () => undefined, signal);
    expect(push?.start).toEqual({
      mode: 'replace',
      columns: [
        { name: 'Größe', dataType: 'Int64' },
        { name: 'Name', dataType: 'String' },
      ],
      rows: rowCount,
      batches: 2,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      source: input.source,
    });
  });

  it('keeps the bytes of a batch that it has made', async () => {
    const push = await preparePush(input, () => undefined, signal);
    const [first, again] = [await push?.batches.get(1), await push?.batches.get(1)];
    expect(first?.gzipped).toBeInstanceOf(Blob);
    expect(again?.gzipped).toBe(first?.gzipped);
  });

  it('refuses a number that JSON has no word for before anything is sent', async () => {
    const table = {
      ...input.table,
      values: [
        [1, Number.POSITIVE_INFINITY],
        ['a', 'b'],
      ],
      rowCount: 2,
    };
    await expect(preparePush({ ...input, table }, () => undefined, signal)).rejects.toThrow(
      new RangeError('a cell holds a number that JSON has no word for'),
    );
  });

  it('gives nothing when the person gives up', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await preparePush(input, () => undefined, controller.signal)).toBeUndefined();
  });
});

/** One column of long texts, with another text in the last row. */
function wide(rows: number, text: string, last = text): PushInput['table'] {
  const cells = Array.from({ length: rows }, (_, row) => (row === rows - 1 ? last : text));
  return { name: 'T', columns: [{ name: 'Text', dataType: 'String' }], values: [cells], rowCount: rows };
}
