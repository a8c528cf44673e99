import { describe, expect, it } from '@jest/globals';
import { createMemory } from '../../../functions/datasets/createMemory.ts';

/** A memory of one second, its clock, and the questions that were asked. */
function memory() {
  let now = 0;
  const asked: string[] = [];
  const { remember, forget } = createMemory<string>(1_000, () => now);
  const ask = (key: string) =>
    remember(key, () => {
      asked.push(key);
      return Promise.resolve(`answer ${asked.length}`);
    });
  return { ask, asked, remember, forget, setClock: (to: number) => (now = to) };
}

describe('createMemory()', () => {
  it('gives the same answer until its time is over', async () => {
    const { ask, setClock } = memory();
    expect(await ask('a')).toBe('answer 1');
    setClock(999);
    expect(await ask('a')).toBe('answer 1');
    setClock(1_000);
    expect(await ask('a')).toBe('answer 2');
    setClock(1_999);
    expect(await ask('a')).toBe('answer 2');
  });

  it('counts the time from the answer, not from the question', async () => {
    const { remember, ask, setClock } = memory();
    await remember('a', () => {
      setClock(600);
      return Promise.resolve('late');
    });
    setClock(1_599);
    expect(await ask('a')).toBe('late');
  });

  it('keeps answers apart by key', async () => {
    const { ask, asked } = memory();
    await ask('a');
    await ask('A');
    expect(asked).toEqual(['a', 'A']);
  });

  it('does not remember a failure', async () => {
    const { remember, ask } = memory();
    await expect(remember('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await ask('a')).toBe('answer 1');
  });

  it('forgets the keys that end so, and no others', async () => {
    const { ask, asked, forget } = memory();
    for (const key of ['anna:d1', 'bert:d1', 'anna:d11', 'd1:anna']) await ask(key);
    forget(':d1');
    for (const key of ['anna:d1', 'bert:d1', 'anna:d11', 'd1:anna']) await ask(key);
    expect(asked.slice(4)).toEqual(['anna:d1', 'bert:d1']);
  });

  it('drops the oldest of 5,000 answers', async () => {
    const { ask, asked } = memory();
    for (let n = 0; n <= 5_000; n += 1) await ask(`${n}`);
    await ask('1');
    await ask('5000');
    expect(asked).toHaveLength(5_001);
    await ask('0');
    expect(asked).toHaveLength(5_002);
  });

  it('does not take an answer that was asked anew for the oldest', async () => {
    const { ask, asked, setClock } = memory();
    await ask('0');
    setClock(1_000);
    for (const key of ['1', '0']) await ask(key);
    for (let n = 2; n <= 5_000; n += 1) await ask(`${n}`);
    const before = asked.length;
    await ask('0');
    expect(asked).toHaveLength(before);
    await ask('1');
    expect(asked).toHaveLength(before + 1);
  });
});
