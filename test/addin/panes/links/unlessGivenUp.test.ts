import { describe, expect, it } from '@jest/globals';
import { unlessGivenUp } from '../../../../addin/panes/links/unlessGivenUp.ts';

describe('unlessGivenUp()', () => {
  it('gives what the work gives, and nothing when the person gave up', async () => {
    const { signal } = new AbortController();
    expect(await unlessGivenUp(Promise.resolve(1), signal)).toBe(1);
    const aborted = AbortSignal.abort();
    const work = async () => {
      await Promise.resolve();
      aborted.throwIfAborted();
    };
    expect(await unlessGivenUp(work(), aborted)).toBeUndefined();
  });

  it('passes on what goes wrong after the person gave up', async () => {
    const work = Promise.reject(new Error('The push is still open.'));
    await expect(unlessGivenUp(work, AbortSignal.abort())).rejects.toThrow('The push is still open.');
  });
});
