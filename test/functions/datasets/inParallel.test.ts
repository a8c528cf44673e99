import { describe, expect, it } from '@jest/globals';
import { inParallel } from '../../../functions/datasets/inParallel.ts';

describe('inParallel()', () => {
  it('works on so many at a time and gives the results in order', async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([5, 1, 4, 2, 3], 2, async (n) => {
      most = Math.max(most, (running += 1));
      for (let i = 0; i < n; i++) await Promise.resolve();
      running -= 1;
      return n * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  it('gives nothing for nothing, and fails with the first failure', async () => {
    expect(await inParallel([], 4, () => Promise.resolve(1))).toEqual([]);
    await expect(inParallel([1], 4, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
