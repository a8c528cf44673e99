import { describe, expect, it } from '@jest/globals';
import { PREPARED_AHEAD, prepareAhead } from '../../../addin/push/prepareAhead.ts';
import type { PreparedBatch, PreparedBatches } from '../../../addin/push/preparedBatches.ts';

/** Batches that note which of them were asked for. */
function notingBatches(failing?: number) {
  const made: number[] = [];
  const get = (n: number): Promise<PreparedBatch> => {
    made.push(n);
    if (n === failing) return Promise.reject(new RangeError(`Batch ${n} can't be made.`));
    return Promise.resolve({ n, rows: 1, digest: '', gzipped: new Blob() });
  };
  const batches: PreparedBatches = { get, digestOf: () => Promise.resolve('') };
  return { made, batches };
}

describe('prepareAhead()', () => {
  it('makes a few batches before anybody asks, then one for each that is taken', async () => {
    const { made, batches } = notingBatches();
    const supply = prepareAhead(batches, [0, 1, 2, 3, 4, 5, 6]);
    expect(made).toEqual([0, 1, 2, 3]);
    expect(made).toHaveLength(PREPARED_AHEAD);
    expect((await supply.next())?.n).toBe(0);
    expect(made).toEqual([0, 1, 2, 3, 4]);
  });

  it('makes only the given batches and gives them in order', async () => {
    const { made, batches } = notingBatches();
    const supply = prepareAhead(batches, [1, 4]);
    expect([(await supply.next())?.n, (await supply.next())?.n, supply.next()]).toEqual([1, 4, undefined]);
    expect(made).toEqual([1, 4]);
  });

  it('gives a failure to whoever takes the batch', async () => {
    const { batches } = notingBatches(1);
    const supply = prepareAhead(batches, [0, 1]);
    expect((await supply.next())?.n).toBe(0);
    await expect(supply.next()).rejects.toThrow(new RangeError("Batch 1 can't be made."));
  });
});
