import { describe, expect, it } from '@jest/globals';
import { cutRows } from '../../../functions/pushes/cutRows.ts';

function oneColumn(name: string, cells: readonly (number | string | null)[]) {
  return { columns: [{ name }], values: [cells], rowCount: cells.length };
}

describe('cutRows()', () => {
  it('cuts at 10,000 rows; the bytes of a batch are its rows as JSON', async () => {
    const cells = Array.from({ length: 10_001 }, (_, i) => i);
    const { batches } = await cutRows(oneColumn('a', cells));
    expect(batches.map(({ n, rows }) => [n, rows.length])).toEqual([
      [0, 10_000],
      [1, 1],
    ]);
    expect(batches[1]?.rows).toEqual([[10_000]]);
    expect(Buffer.from(batches[1]?.bytes ?? []).toString()).toBe('{"rows":[[10000]]}');
  });

  it('cuts below 12 MB, however few rows that are', async () => {
    const { batches } = await cutRows(
      oneColumn(
        'a',
        Array.from({ length: 8_000 }, () => 'ü'.repeat(1_000)),
      ),
    );
    expect(batches.length).toBe(2);
    for (const { bytes } of batches) expect(bytes.length).toBeLessThan(12_000_000);
  });

  it('gives the same digest for the same names and cells only', async () => {
    const { digest } = await cutRows(oneColumn('a', [1, null]));
    expect((await cutRows(oneColumn('a', [1, null]))).digest).toBe(digest);
    for (const other of [oneColumn('b', [1, null]), oneColumn('a', ['1', null]), oneColumn('a', [1])])
      expect((await cutRows(other)).digest).not.toBe(digest);
  });
});
