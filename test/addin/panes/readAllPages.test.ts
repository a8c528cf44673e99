import { describe, expect, it } from '@jest/globals';
import { readAllPages } from '../../../addin/panes/readAllPages.ts';

const items = Array.from({ length: 25_000 }, (_, i) => ({ id: `i${i}` }));

describe('readAllPages()', () => {
  it('reads a list to its end, 10,000 items at a time', async () => {
    const asked: object[] = [];
    const readPage = (query: { readonly top: number; readonly skip: number }) => {
      asked.push(query);
      const end = query.skip + query.top;
      return Promise.resolve({ value: items.slice(query.skip, end), ...(end < items.length ? { nextSkip: end } : {}) });
    };
    expect(await readAllPages(readPage)).toEqual(items);
    expect(asked).toEqual([0, 10_000, 20_000].map((skip) => ({ top: 10_000, skip })));
  });
});
