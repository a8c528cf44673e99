import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createPostSlots, POSTS_AT_ONCE } from '../../../functions/pushes/createPostSlots.ts';

/** POSTs that end when they are told to, and which of them have left. */
function posts(slots = createPostSlots()) {
  const left: number[] = [];
  const ends = new Map<number, PromiseWithResolvers<string>>();
  function post(n: number, dataset = 'd1'): Promise<string> {
    const end = Promise.withResolvers<string>();
    ends.set(n, end);
    return slots(dataset, () => {
      left.push(n);
      return end.promise;
    });
  }
  async function end(n: number): Promise<void> {
    ends.get(n)?.resolve(`answer ${n}`);
    await setImmediate();
  }
  async function fail(n: number): Promise<void> {
    ends.get(n)?.reject(new Error(`failed ${n}`));
    await setImmediate();
  }
  return { left, post, end, fail };
}

describe('createPostSlots()', () => {
  it('has one slot less than Power BI lets pend', () => {
    expect(POSTS_AT_ONCE).toBe(4);
  });

  it('lets four POSTs to one dataset leave at once, and the others in their order as those end', async () => {
    const { left, post, end } = posts();
    const all = [1, 2, 3, 4, 5, 6, 7].map((n) => post(n));
    await setImmediate();
    expect(left).toEqual([1, 2, 3, 4]);
    await end(3);
    expect(left).toEqual([1, 2, 3, 4, 5]);
    await end(5);
    await end(1);
    expect(left).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const n of [2, 4, 6, 7]) await end(n);
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `answer ${n}`));
  });

  it('does not let a newcomer past who waits already', async () => {
    const { left, post, end } = posts(createPostSlots(1));
    const all = [post(1), post(2)];
    await end(1);
    all.push(post(3));
    await setImmediate();
    expect(left).toEqual([1, 2]);
    await end(2);
    expect(left).toEqual([1, 2, 3]);
    await end(3);
    await Promise.all(all);
  });

  it('does not hold other datasets up', async () => {
    const { left, post, end } = posts(createPostSlots(1));
    const all = [post(1, 'd1'), post(2, 'd1'), post(3, 'd2')];
    await setImmediate();
    expect(left).toEqual([1, 3]);
    for (const n of [1, 2, 3]) await end(n);
    await Promise.all(all);
  });

  it('frees the slot of a POST that fails, and passes the failure on', async () => {
    const { left, post, end, fail } = posts(createPostSlots(1));
    const failing = expect(post(1)).rejects.toThrow('failed 1');
    const next = post(2);
    await fail(1);
    await failing;
    expect(left).toEqual([1, 2]);
    await end(2);
    expect(await next).toBe('answer 2');
  });

  it('frees the slot of a POST that throws before it leaves', async () => {
    const slots = createPostSlots(1);
    const thrown = slots('d1', () => {
      throw new Error('no token');
    });
    await expect(thrown).rejects.toThrow('no token');
    expect(await slots('d1', () => Promise.resolve('next'))).toBe('next');
  });

  it('has all slots again once all have ended', async () => {
    const { left, post, end } = posts(createPostSlots(2));
    const first = [1, 2, 3].map((n) => post(n));
    for (const n of [1, 2, 3]) await end(n);
    await Promise.all(first);
    const second = [4, 5, 6].map((n) => post(n));
    await setImmediate();
    expect(left).toEqual([1, 2, 3, 4, 5]);
    for (const n of [4, 5, 6]) await end(n);
    await Promise.all(second);
  });
});
